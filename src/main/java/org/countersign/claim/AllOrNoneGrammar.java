package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyKind;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// "not one in Vermont", "the model was absent", "all use the task force model": nothing of a part, or all of it.
final class AllOrNoneGrammar implements Grammar {
    private static final Amount ZERO = new Amount(0, Amount.Form.COUNT, Hedge.EXACT, 0, true, 0, 0, 0);

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        Optional<Phrase> all = clause.find("all", clause.whole());
        Optional<Found> every = all.flatMap(one -> every(clause, story, one));
        return every.or(() -> clause.find("none", clause.whole()).flatMap(one -> none(clause, story, one))).stream().toList();
    }

    /// Nothing of a state, a model or a kind.
    private static Optional<Found> none(Clause clause, Story story, Phrase nil) {
        Part part = clause.whole();
        List<String> states = clause.states(part);
        List<String> models = Subject.models(clause, part);
        Optional<AgencyKind> kind = clause.find("kind", part).map(one -> AgencyKind.valueOf(one.value()));
        boolean pending = clause.has("pending");
        boolean topic = story.isOnTopic() || clause.has("subject") || clause.has("unit") || clause.has("wholelist");
        if (!topic || states.isEmpty() && models.isEmpty() && kind.isEmpty() && !pending
                || clause.wheres().stream().anyMatch(one -> !one.is(Where.Kind.STATE))) {
            return Optional.empty();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, part, story)) {
            Figure plain = Figure.of(pending ? Roll.PENDING : Roll.PARTICIPATING, Unit.ROWS).under(models);
            Figure figure = kind.isPresent() ? plain.of(kind.get()) : plain;
            candidates.add(new Candidate("none listed", states.isEmpty()
                    ? new Assertion.Counted(figure, days, ZERO)
                    : new Assertion.Each(states.stream().map(state -> figure.in(List.of(state))).toList(), days, ZERO)));
        }
        int first = Math.min(nil.first(), Math.min(clause.wheres().stream().map(Where::first).min(Integer::compare).orElse(nil.first()),
                clause.find("model", part).or(() -> clause.find("kind", part)).map(Phrase::first).orElse(nil.first())));
        int last = Math.max(nil.last(), Math.max(clause.wheres().stream().map(Where::last).max(Integer::compare).orElse(nil.last()),
                clause.find("model", part).or(() -> clause.find("kind", part)).map(Phrase::last).orElse(nil.last())));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(first, last, pending ? Kind.PENDING : kind.isPresent() ? Kind.KIND_OF_BODY : Kind.EXISTENCE,
                        Optional.of("agreements"), CountGrammar.text(models),
                        CountGrammar.text(states), Optional.of(ZERO), Optional.empty(), candidates));
    }

    /// All of a state's, or of the country's, are of a model.
    private static Optional<Found> every(Clause clause, Story story, Phrase all) {
        List<String> models = Subject.models(clause, clause.whole());
        List<String> states = clause.states(clause.whole());
        List<String> within = !states.isEmpty() ? states : clause.has("them") || clause.has("instate") ? story.lastStates() : List.of();
        if (models.isEmpty() || !story.isOnTopic() && !clause.has("unit") && !clause.has("subject")) {
            return Optional.empty();
        }
        int but = clause.is(all.last() + 1, "but") && clause.is(all.last() + 2, "one") || clause.is(all.last() + 1, "menos") ? 1 : 0;
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, clause.whole(), story)) {
            for (Unit unit : List.of(Unit.ROWS, Unit.AGREEMENTS)) {
                Figure whole = Figure.of(Roll.PARTICIPATING, unit).in(within);
                candidates.add(new Candidate(CountGrammar.why(whole, days), new Assertion.AllOf(whole.under(models), whole, days, but)));
            }
        }
        int last = clause.all("model", clause.whole()).getLast().last();
        int first = Math.min(all.first(), clause.wheres().stream().map(Where::first).min(Integer::compare).orElse(all.first()));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(first, Math.max(last, all.last()), Kind.COUNT_BY_MODEL, Optional.of("agreements"),
                        CountGrammar.text(models), CountGrammar.text(within),
                        Optional.empty(), Optional.of("all"), candidates));
    }
}
