package org.countersign.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.law.Law;
import org.countersign.law.RoughDay;
import org.countersign.law.StatePolicy;

/// "California: ban since 2018", "Texas requires sheriffs with jails to ask": what a state's law says of agreements.
final class StateLawGrammar implements Grammar {
    private static final Set<StatePolicy.Kind> DUTIES = EnumSet.of(StatePolicy.Kind.MUST_HAVE, StatePolicy.Kind.MUST_ATTEMPT);

    private final Law law;

    StateLawGrammar(Law law) {
        this.law = law;
    }

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        Optional<Phrase> says = clause.find("statelaw", clause.whole());
        if (says.isEmpty() || clause.has("none") || clause.has("wholelist") && !clause.has("lawword")
                || clause.amounts().stream().anyMatch(one -> Noun.after(clause, one).unit().isPresent())) {
            return List.of();
        }
        List<String> states = clause.states(clause.whole());
        boolean ofState = clause.has("lawword")
                || clause.wheres().stream().anyMatch(one -> one.is(Where.Kind.STATE) && one.first() < says.get().first());
        Optional<String> usps =
                states.isEmpty() ? story.mainState().filter(one -> ofState || story.isOnStateLaw()) : Optional.of(states.getFirst());
        if (usps.isEmpty() || !ofState && !story.isOnStateLaw()) {
            return List.of();
        }
        story.setOnStateLaw(true);
        List<StatePolicy> policies = law.listPolicies(usps.get());
        if (policies.isEmpty()) {
            return List.of();
        }
        boolean trying = says.get().value().equals("MUST") && clause.has("trying");
        Optional<Boolean> holds = truth(clause, story, trying ? "TRY" : says.get().value(), policies);
        int first = clause.wheres().stream().filter(one -> one.is(Where.Kind.STATE)).findFirst().map(Where::first)
                .map(at -> Math.min(at, says.get().first())).orElse(says.get().first());
        String words = policies.stream()
                .map(one -> one.instrument().en() + " (" + one.day().text()
                        + one.effective().map(day -> ", in effect " + day.text()).orElse("") + "): " + one.effect().en())
                .reduce((one, other) -> one + "; " + other).orElseThrow();
        Assertion settled =
                new Assertion.Settled(holds.map(so -> so ? Outcome.HOLDS : Outcome.FAILS).orElse(Outcome.SILENT), words, Optional.empty());
        return List.of(new Found(first, Math.max(first, EffectGrammar.end(clause)), Kind.STATE_LAW, Optional.empty(), Optional.empty(),
                usps, Optional.empty(), Optional.empty(),
                List.of(new Candidate("what the state's law says", settled))));
    }

    private static Optional<Boolean> truth(Clause clause, Story story, String says, List<StatePolicy> policies) {
        boolean negated = clause.has("negation");
        return switch (says) {
            case "BAN" -> ban(clause, policies).map(so -> so != negated);
            case "LIMIT" -> policies.stream().filter(one -> one.kind() == StatePolicy.Kind.LIMITS || one.kind() == StatePolicy.Kind.BANS)
                    .findFirst().map(one -> inTime(clause, one));
            case "GOVERNOR" ->
                Optional.of(policies.stream().anyMatch(one -> one.effect().en().toLowerCase(Locale.ROOT).contains("governor")));
            case "MUST" -> Optional.of(must(clause, policies) != negated);
            case "TRY" -> Optional.of(policies.stream().anyMatch(one -> DUTIES.contains(one.kind())) != negated);
            case "NO_BAN" -> noBan(story, policies, negated);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> ban(Clause clause, List<StatePolicy> policies) {
        List<StatePolicy> bans = policies.stream().filter(one -> one.kind() == StatePolicy.Kind.BANS).toList();
        if (bans.isEmpty()) {
            boolean limits = policies.stream().anyMatch(one -> one.kind() == StatePolicy.Kind.LIMITS);
            return limits ? Optional.empty() : Optional.of(false);
        }
        boolean statute = clause.has("statute");
        boolean directive = bans.stream().allMatch(one -> one.instrument().en().toLowerCase(Locale.ROOT).contains("directive"));
        boolean atOnce = clause.has("atonce")
                && bans.stream().noneMatch(one -> one.effective().map(RoughDay::text).filter(one.day().text()::equals).isPresent());
        return Optional.of(!(statute && directive) && !atOnce && bans.stream().anyMatch(one -> inTime(clause, one)));
    }

    /// A day beside the law is that of the signing or of the effect.
    private static boolean inTime(Clause clause, StatePolicy policy) {
        return clause.periods().isEmpty() || clause.periods().stream()
                .anyMatch(period -> meets(period, policy.day()) || policy.effective().filter(day -> meets(period, day)).isPresent());
    }

    private static boolean meets(Period period, RoughDay day) {
        return !day.latest().isBefore(period.from()) && !day.earliest().isAfter(period.to());
    }

    private static boolean must(Clause clause, List<StatePolicy> policies) {
        boolean jails = clause.has("jails");
        boolean all = clause.has("everybody");
        boolean model =
                !Subject.models(clause, clause.whole()).stream().filter(one -> one.equals("TFM") || one.equals("WSO")).toList().isEmpty();
        return policies.stream().filter(one -> one.kind() == StatePolicy.Kind.MUST_HAVE && one.status() != StatePolicy.Status.PROPOSED)
                .anyMatch(one -> {
                    boolean ofJails = (one.scope().en() + one.effect().en()).toLowerCase(Locale.ROOT).contains("jail");
                    return inTime(clause, one) && !(model && one.effect().en().contains("No model")) && (!ofJails || jails || !all);
                });
    }

    private static Optional<Boolean> noBan(Story story, List<StatePolicy> policies, boolean negated) {
        return policies.stream().filter(one -> one.kind() == StatePolicy.Kind.MAY_NOT_BE_FORBIDDEN).findFirst().map(one -> {
            LocalDate from = one.effective().orElse(one.day()).earliest();
            boolean inForce = story.published().map(today -> !today.isBefore(from)).orElse(true);
            return inForce != negated;
        });
    }
}
