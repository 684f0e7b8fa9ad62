package org.countersign.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.law.Law;
import org.countersign.page.AsOf;
import org.countersign.page.Holder;
import org.countersign.page.PlaceView;
import org.countersign.page.StateView;
import org.countersign.page.View;
import org.countersign.page.Words;
import org.countersign.register.Agreement;

/// Makes briefs: which sections a place has, in their order.
final class Briefs {
    private final AsOf asOf;
    private final Words words;
    private final String revision;
    private final Closing closing;
    private final Citations cite;
    private final LawParts law;
    private final AccountParts accounts;

    /// @param held the agreements whose law is told
    /// @param places the codes of the place, the nearest first and its state last
    private Briefs(AsOf asOf, List<Agreement> held, List<String> places, Words words, String revision) {
        this.asOf = asOf;
        this.words = words;
        this.revision = revision;
        this.closing = new Closing(asOf, words);
        this.cite = new Citations(Law.bundled(), words);
        this.law = new LawParts(Law.bundled(), asOf, held, places.getLast(), words, cite);
        this.accounts = new AccountParts(Law.bundled(), law, places, words, cite);
    }

    /// The brief of a county or town.
    ///
    /// @param revision what tells the register from any other
    static Brief of(PlaceView view, Words words, String revision) {
        PlaceBrief place = new PlaceBrief(view, words);
        List<String> codes = new ArrayList<>();
        view.ground().geoid().ifPresent(codes::add);
        view.ground().counties().forEach(county -> codes.add(county.fips()));
        codes.add(view.usps());
        Briefs briefs = new Briefs(view.asOf(), agreements(view.held().isEmpty() ? view.statewide() : view.held()), codes, words, revision);
        List<Section> facts = briefs.facts(place.holders(), place.map(), place.time());
        List<Question> questions = Questions.of(view, place.neighbours(), briefs.ids(facts), words);
        String state = view.asOf().register().places().getState(view.usps()).name();
        return briefs.brief(view, view.fullName(), facts, List.of(briefs.closing.questions(questions, facts),
                briefs.closing.letter(state, view.held())), place.annex());
    }

    /// The brief of a state.
    static Brief of(StateView view, Words words, String revision) {
        StateBrief state = new StateBrief(view, words);
        Briefs briefs = new Briefs(view.asOf(), agreements(state.held()), List.of(view.line().state().usps()), words, revision);
        List<Section> facts = briefs.facts(state.holders(), state.map(), state.time());
        List<Question> questions = Questions.of(view, briefs.ids(facts), words);
        String name = view.line().state().name();
        return briefs.brief(view, name, facts, List.of(briefs.closing.questions(questions, facts),
                briefs.closing.letter(name, view.bodies().statewide())), state.annex());
    }

    private static List<Agreement> agreements(List<Holder> holders) {
        return holders.stream().flatMap(holder -> holder.agreements().stream()).toList();
    }

    private Set<String> ids(List<Section> sections) {
        return sections.stream().map(Section::id).collect(Collectors.toSet());
    }

    private List<Section> facts(Section holders, Section map, Optional<Section> time) {
        List<Section> facts = new ArrayList<>(List.of(holders, map));
        time.ifPresent(facts::add);
        facts.add(law.allows());
        law.money().ifPresent(facts::add);
        law.ending().ifPresent(facts::add);
        facts.add(law.state());
        accounts.cases().ifPresent(facts::add);
        facts.add(closing.silent());
        return facts;
    }

    private Brief brief(View view, String name, List<Section> facts, List<Section> use, List<Section> annex) {
        List<Section> body = new ArrayList<>(facts);
        body.addAll(use);
        body.add(accounts.arguments());
        body.add(closing.sources(cite));
        List<Section> numbered = IntStream.range(0, body.size())
                .mapToObj(i -> body.get(i).headed(words.say("brief.heading.same", Integer.toString(i + 1), body.get(i).heading())))
                .toList();
        return new Brief(words.language(), words.say("brief.title", name), view.title(words).sentence(),
                words.say("brief.foot", name, words.day(asOf.listed()), revision), numbered, annex);
    }
}
