package org.countersign.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.law.AgencyDeadlines;
import org.countersign.law.Aspect;
import org.countersign.law.Deadline;
import org.countersign.law.Event;
import org.countersign.law.Law;
import org.countersign.law.LikelyVersion;
import org.countersign.law.MoneyFact;
import org.countersign.law.Moment;
import org.countersign.law.Occasion;
import org.countersign.law.StatePolicy;
import org.countersign.law.TemplateVersion;
import org.countersign.page.AsOf;
import org.countersign.page.Models;
import org.countersign.page.Words;
import org.countersign.register.Agreement;
import org.countersign.sighting.EnforcementModel;

/// What law and agreements say of a place: what the models allow, who pays, how it ends, and what the state demands.
final class LawParts {
    private static final List<Aspect> POWERS =
            List.of(Aspect.SETTING, Aspect.QUESTIONING, Aspect.WARRANTS, Aspect.ARREST, Aspect.TRANSPORT);
    private static final List<Aspect> ENDS = List.of(Aspect.ENDING, Aspect.SUSPENSION, Aspect.EXPIRY);
    private static final List<Event> NOTICES = List.of(Event.AGENCY_GIVES_NOTICE, Event.ICE_GIVES_NOTICE);
    private static final int MOST_POLICIES = 4;

    private final Law law;
    private final AsOf asOf;
    private final String usps;
    private final Words words;
    private final Citations cite;
    private final Map<EnforcementModel, List<LikelyVersion>> versions = new LinkedHashMap<>();

    /// @param held the agreements of the day
    /// @param usps the state's letters
    LawParts(Law law, AsOf asOf, List<Agreement> held, String usps, Words words, Citations cite) {
        this.law = law;
        this.asOf = asOf;
        this.usps = usps;
        this.words = words;
        this.cite = cite;
        Models.TODAY.forEach(model -> held.stream().filter(agreement -> agreement.model().equals(model))
                .forEach(agreement -> versions.computeIfAbsent(model, same -> new ArrayList<>())
                        .add(agreement.signed().map(day -> law.versionFor(model, day))
                                .orElse(new LikelyVersion(Optional.empty(), LikelyVersion.Fit.UNKNOWN)))));
    }

    /// Whether a day of the law counts: for the newest list all that is known does, for an older one what was by then.
    boolean isBy(LocalDate day) {
        return asOf.ordinal() == asOf.register().participating().editions().size() - 1 || !day.isAfter(asOf.day());
    }

    /// What the models allow that are held here; what is said of acting without an agreement where none is.
    Section allows() {
        List<String> said = new ArrayList<>();
        versions.forEach((model, likely) -> {
            Optional<TemplateVersion> most = most(likely);
            String begin = words.say("brief.allows.model", model.code(),
                    law.findModel(model).map(known -> cite.cited(known.summary(), known.basis())).orElse(Models.name(model, words)));
            said.add(most.map(version -> begin + " " + words.say("brief.allows.version", cite.say(version.title()),
                    likely.stream().filter(one -> one.version().equals(most)).count(), likely.size())
                    + " " + provisions(version, POWERS))
                    .orElseGet(() -> begin + " " + cite.say(likely.getFirst().fit().reason())));
        });
        if (versions.isEmpty()) {
            law.listWithoutAgreement().stream().filter(fact -> fact.state().map(usps::equals).orElse(true))
                    .forEach(fact -> said.add(cite.say(fact.title()) + ": " + cite.cited(fact.what(), fact.basis())));
        }
        return new Section("allows", words.say(versions.isEmpty() ? "brief.alone" : "brief.allows"), Block.texts(said));
    }

    /// The version that most agreements likely follow; the newer one where two are even.
    private static Optional<TemplateVersion> most(List<LikelyVersion> likely) {
        Map<TemplateVersion, Long> counts = likely.stream().flatMap(one -> one.version().stream())
                .collect(Collectors.groupingBy(version -> version, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<TemplateVersion, Long>comparingByValue().thenComparing(entry -> entry.getKey().from()))
                .map(Map.Entry::getKey);
    }

    private String provisions(TemplateVersion version, List<Aspect> aspects) {
        return aspects.stream().flatMap(aspect -> version.find(aspect).stream())
                .map(said -> words.say("brief.provision", cite.say(said.aspect().words()), cite.say(said.what()),
                        said.clause().map(clause -> words.say("brief.clause", clause)).orElse(""), cite.of(said.basis())))
                .collect(Collectors.joining(" "));
    }

    /// Who pays: what the agreements' clauses say, and what programmes do, never added up; empty where nothing is held.
    Optional<Section> money() {
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        layer("brief.money.clause", MoneyFact.Layer.CLAUSE, blocks);
        layer("brief.money.programme", MoneyFact.Layer.PROGRAMME, blocks);
        layer("brief.money.state", MoneyFact.Layer.STATE, blocks);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("money", words.say("brief.money"), blocks));
    }

    private void layer(String key, MoneyFact.Layer layer, List<Block> blocks) {
        String said = law.listMoney().stream().filter(fact -> fact.layer() == layer)
                .filter(fact -> fact.models().isEmpty()
                        || versions.keySet().stream().anyMatch(model -> fact.models().contains(model.code())))
                .filter(fact -> fact.state().map(usps::equals).orElse(layer != MoneyFact.Layer.STATE))
                .filter(fact -> fact.from().map(from -> isBy(from.earliest())).orElse(true))
                .map(fact -> (fact.models().isEmpty() ? "" : String.join(", ", fact.models()) + ": ")
                        + cite.cited(fact.what(), fact.basis()))
                .collect(Collectors.joining(" "));
        if (!said.isEmpty()) {
            blocks.add(new Block.Text(words.say(key, said)));
        }
    }

    /// How an agreement ends, and by when if notice were given on the day; empty where nothing is held.
    Optional<Section> ending() {
        List<String> said = new ArrayList<>();
        versions.forEach((model, likely) -> most(likely).ifPresent(version -> {
            String how = provisions(version, ENDS);
            if (!how.isEmpty()) {
                said.add(words.say("brief.allows.model", model.code(), how + ifNoticed(version)));
            }
        }));
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("ending", words.say("brief.ending"), Block.texts(said)));
    }

    private String ifNoticed(TemplateVersion version) {
        Moment day = Moment.on(asOf.listed());
        Occasion noticed = new Occasion(day, Optional.of(day));
        return law.listRules().stream()
                .filter(rule -> NOTICES.contains(rule.event()) && rule.reach().versions().contains(version.id()))
                .map(rule -> rule.on(noticed))
                .filter(deadline -> deadline.earliest().filter(asOf.listed()::isBefore).isPresent())
                .map(deadline -> " " + words.say("brief.ending.if", cite.say(deadline.rule().title()), words.day(asOf.listed()),
                        words.day(deadline.earliest()), cite.of(deadline.rule().basis())))
                .collect(Collectors.joining());
    }

    /// What the state's law says, as section `state`, or that none is known; standing on the list is another fact.
    Section state() {
        List<StatePolicy> known = law.listPolicies(usps).stream()
                .filter(policy -> isBy(policy.day().earliest())).toList();
        List<String> said = new ArrayList<>();
        for (StatePolicy policy : known.stream().limit(MOST_POLICIES).toList()) {
            said.add(words.say("brief.policy", cite.say(policy.instrument()), cite.day(policy.day()),
                    words.say("policy.kind." + policy.kind()), words.say("policy.status." + policy.status()),
                    cite.say(policy.effect()) + policy.note().map(note -> " " + cite.say(note)).orElse(""), cite.of(policy.basis())));
        }
        for (Deadline day : new AgencyDeadlines(law).namedDays(usps)) {
            said.add(words.say("brief.policy.day", words.day(Objects.requireNonNull(day.earliest())), cite.say(day.rule().what()),
                    cite.of(day.rule().basis())));
        }
        String name = asOf.register().places().getState(usps).name();
        List<Block> blocks = new ArrayList<>();
        if (said.isEmpty()) {
            blocks.add(new Block.Text(words.say("brief.state.law.none", name)));
        } else {
            blocks.addAll(Block.texts(said));
            blocks.add(new Block.Text(words.say("brief.state.law.note")));
        }
        return new Section(said.isEmpty() ? "state-silent" : "state", words.say("brief.state.law", name), blocks);
    }
}
