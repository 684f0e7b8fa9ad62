package org.countersign.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.law.Accounts;
import org.countersign.law.Argument;
import org.countersign.law.CourtCase;
import org.countersign.law.Decision;
import org.countersign.law.Law;
import org.countersign.law.Placed;
import org.countersign.law.Study;
import org.countersign.page.Words;

/// What was decided and studied of a place, and what both sides say.
final class AccountParts {
    private static final int MOST_DECISIONS = 4;
    private static final int MOST_CASES = 3;
    private static final int MOST_STUDIES = 3;
    private static final int EACH_SIDE = 3;

    private final Accounts accounts;
    private final LawParts law;
    private final List<String> places;
    private final Words words;
    private final Citations cite;

    /// @param places the codes of the place, the nearest first: its own, its counties', its state's
    AccountParts(Law law, LawParts parts, List<String> places, Words words, Citations cite) {
        this.accounts = law.accounts();
        this.law = parts;
        this.places = List.copyOf(places);
        this.words = words;
        this.cite = cite;
    }

    /// Decisions, cases and studies: those of the place, then those of its state, and studies of the whole country, one for each
    /// way in which they point.
    Optional<Section> cases() {
        List<String> said = new ArrayList<>();
        near(accounts.listDecisions()).filter(decision -> law.isBy(decision.day().earliest())).limit(MOST_DECISIONS)
                .forEach(decision -> said.add(decision(decision)));
        near(accounts.listCases()).filter(one -> law.isBy(one.filed().orElse(one.latest()).earliest())).limit(MOST_CASES)
                .forEach(one -> said.add(one(one)));
        studies().stream().filter(study -> law.isBy(study.published().earliest())).limit(MOST_STUDIES)
                .forEach(study -> said.add(study(study)));
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("cases", words.say("brief.cases"), Block.texts(said)));
    }

    /// What is about the place or what it lies in, the nearest first, each once.
    private <T extends Placed> Stream<T> near(List<T> all) {
        return places.stream().flatMap(place -> all.stream().filter(one -> one.isAbout(place))).distinct();
    }

    private List<Study> studies() {
        Map<Study.Direction, Study> wide = new LinkedHashMap<>();
        accounts.listStudies().stream().filter(study -> study.places().isEmpty())
                .forEach(study -> wide.putIfAbsent(study.points(), study));
        return Stream.concat(near(accounts.listStudies()), wide.values().stream()).distinct().toList();
    }

    private String decision(Decision decision) {
        return words.say("brief.decision", cite.day(decision.day()), cite.say(decision.text()), cite.of(decision.basis()));
    }

    private String one(CourtCase one) {
        return words.say("brief.case", one.caption(), cite.say(one.court()), cite.day(one.latest()),
                words.say("case.state." + one.state()), cite.say(one.decided()), cite.of(one.basis()));
    }

    private String study(Study study) {
        return words.say("brief.study", study.by(), cite.day(study.published()), cite.say(study.claim()), cite.say(study.limits()),
                cite.of(study.basis()));
    }

    /// As many arguments of one side as of the other.
    Section arguments() {
        return new Section("arguments", words.say("brief.arguments"), List.of(
                new Block.Text(words.say("brief.arguments.for")), side(Argument.Side.SUPPORTERS),
                new Block.Text(words.say("brief.arguments.against")), side(Argument.Side.CRITICS)));
    }

    private Block side(Argument.Side side) {
        return new Block.Points(accounts.listArguments(side).stream().limit(EACH_SIDE)
                .map(argument -> words.say("brief.argument", cite.say(argument.text()), cite.say(argument.by()),
                        cite.of(argument.basis())))
                .toList(), false);
    }
}
