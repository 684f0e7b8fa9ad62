package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// "Florida leads with 344", "Texas comes second", "the jail model is the most common", "the oldest in the state".
final class RankGrammar implements Grammar {
    private final Bodies bodies;

    RankGrammar(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        Optional<Phrase> most = clause.find("most", clause.whole());
        if (most.isPresent()) {
            return ranked(clause, story, free, most.get()).stream().toList();
        }
        boolean asked = story.question().filter(question -> question.has("most")).isPresent();
        if (asked && !clause.states(clause.whole()).isEmpty()) {
            return ranked(clause, story, free, new Phrase("most", "MOST", clause.from(), clause.from())).stream().toList();
        }
        return clause.find("first", clause.whole()).flatMap(first -> first(clause, story, first)).stream().toList();
    }

    private static Optional<Found> ranked(Clause clause, Story story, List<Amount> free, Phrase most) {
        Part part = near(clause, most, free);
        List<String> models = Subject.models(clause, part);
        List<String> states = clause.states(part);
        String[] value = most.value().split(":");
        boolean amongModels = states.isEmpty() && !models.isEmpty();
        if (value[0].equals("LARGEST_GROUP") && models.isEmpty()) {
            return Optional.empty();
        }
        if (states.isEmpty() && models.isEmpty() && clause.has("instate") && story.mainState().isPresent()) {
            states = List.of(story.mainState().get());
        }
        if (states.isEmpty() && models.isEmpty()) {
            return Optional.empty();
        }
        int rank = value[0].equals("SECOND") ? 2 : value[0].equals("RANK") || value[0].equals("LEAST") ? Integer.parseInt(value[1]) : 1;
        Optional<Amount> amount = free.stream().filter(Amount::isCount).filter(one -> part.holds(one.first()))
                .filter(one -> Noun.after(clause, one).known()).findFirst();
        List<String> subject = amongModels ? List.of() : List.of(states.getFirst());
        Noun noun = amount.map(one -> Noun.after(clause, one))
                .orElse(new Noun(true, Optional.empty(), Optional.empty(), false, false, false, true, 0));
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, part, story)) {
            for (Unit unit : noun.unit().filter(Unit.COUNTIES::equals).isPresent()
                    ? List.of(Unit.COUNTIES)
                    : List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES)) {
                Roll roll = clause.has("pending") ? Roll.PENDING : Roll.PARTICIPATING;
                Figure figure = Figure.of(roll, unit).under(amongModels ? models.subList(0, 1) : models).in(subject);
                candidates.add(new Candidate(CountGrammar.why(figure, days),
                        new Assertion.Ranked(figure, amongModels, rank, value[0].equals("LEAST"), days, amount)));
            }
        }
        int first = Math.min(most.first(), clause.wheres(part).stream().map(Where::first).min(Integer::compare).orElse(most.first()));
        int last = Math.max(most.last(), amount.map(one -> Math.max(one.last(), noun.last())).orElse(most.last()));
        first = Math.min(first, clause.find("model", part).map(Phrase::first).orElse(first));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(first, Math.max(first, last), Kind.SUPERLATIVE, Optional.of("agreements"),
                        CountGrammar.text(models), CountGrammar.text(subject), amount,
                        Optional.empty(), candidates));
    }

    /// The part of the number beside the superlative, else the whole sentence.
    private static Part near(Clause clause, Phrase most, List<Amount> free) {
        if (free.size() < 2) {
            return clause.whole();
        }
        return free.stream().map(clause::part).filter(part -> part.holds(most.first())).filter(part -> !clause.states(part).isEmpty()
                || !Subject.models(clause, part).isEmpty()).findFirst().orElse(clause.whole());
    }

    /// "the first in New York", "the second Iowa agency on the list", "the oldest in the state".
    private Optional<Found> first(Clause clause, Story story, Phrase first) {
        Optional<Where> body = clause.wheres().stream().filter(one -> !one.is(Where.Kind.STATE)).findFirst();
        List<AgencyId> ids =
                body.map(where -> bodies.of(where, clause)).orElse(first.first() > clause.from() ? story.lastBodies() : List.of());
        List<String> states = clause.states(clause.whole());
        boolean newState = body.isEmpty() && first.value().equals("1") && clause.has("ever") && !states.isEmpty();
        if (newState) {
            List<AgencyId> all = bodies.in(states.getFirst());
            List<Candidate> candidates = When.of(clause, clause.whole(), story).stream().map(days -> new Candidate("the first of its state",
                    (Assertion) new Assertion.Dated(all, List.of(),
                            new Period(days.from().minusDays(7), days.to(), Period.Relation.ON, 0, 0), Assertion.Dated.Act.SIGNED, true)))
                    .toList();
            return Optional.of(new Found(first.first(), clause.last(), Kind.EXISTENCE, Optional.empty(), Optional.empty(),
                    CountGrammar.text(states), Optional.empty(), Optional.empty(), candidates));
        }
        List<String> within = !states.isEmpty()
                ? states
                : clause.has("nation") ? List.of() : ids.isEmpty() ? List.of() : List.of(bodies.state(ids.getFirst()));
        if (ids.isEmpty() || !clause.has("unit") && !clause.has("instate") && states.isEmpty() && clause.periods().isEmpty()) {
            return Optional.empty();
        }
        boolean oldest = first.value().startsWith("OLD");
        int rank = oldest ? 1 : Integer.parseInt(first.value());
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, new Part(clause.from(), clause.from()), story)) {
            Days until = story.published().map(today -> Days.on(today, "the day of publication")).orElse(days);
            candidates.add(new Candidate("by the days of the list", new Assertion.First(ids, within, rank, oldest,
                    clause.periods().stream().filter(period -> period.first() > first.first()).findFirst(), until)));
        }
        boolean ownClause = body.isPresent() && !clause.periods(new Part(body.get().first(), first.first())).isEmpty();
        int start = ownClause ? first.first() : Math.min(first.first(), body.map(Where::first).orElse(first.first()));
        return Optional.of(new Found(start, first.last(), Kind.SUPERLATIVE, Optional.of("agencies"), Optional.empty(),
                body.map(Where::name), Optional.empty(), Optional.empty(), candidates));
    }
}
