package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// "Six states have no agreement", "three states have more than 100": how many states with how many.
final class StatesGrammar implements Grammar {
    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        for (int i = 0; i < free.size(); i++) {
            Amount states = free.get(i);
            Noun noun = Noun.after(clause, states);
            if (!states.isCount() || noun.unit().filter(Unit.STATES::equals).isEmpty()
                    || !clause.has("holds", new Part(noun.last(), clause.last()))) {
                continue;
            }
            Part rest = new Part(noun.last() + 1, clause.last());
            Optional<Amount> threshold = free.stream().filter(one -> one.isCount() && one.first() > noun.last()).findFirst()
                    .filter(one -> Noun.after(clause, one).known() && !hasComma(clause, noun.last(), one.first()));
            boolean none = threshold.isEmpty() && clause.has("negation", rest);
            if (none || threshold.isPresent()) {
                Amount limit = threshold.orElse(new Amount(0, Amount.Form.COUNT, Hedge.EXACT, 0, true, 0, 0, 0));
                return found(clause, story, states, limit, rest,
                        threshold.map(Amount::last).orElse(clause.find("negation", rest).map(Phrase::last).orElse(noun.last()))).stream()
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean hasComma(Clause clause, int from, int to) {
        return clause.tokens().subList(from, to).stream().anyMatch(token -> token.is(",") || token.is(";"));
    }

    private static Optional<Found> found(Clause clause, Story story, Amount states, Amount limit, Part rest, int last) {
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, rest, story)) {
            for (Unit unit : List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES)) {
                Figure figure = Figure.of(Roll.PARTICIPATING, unit).under(Subject.models(clause, rest));
                candidates.add(new Candidate(CountGrammar.why(figure, days), new Assertion.StatesWith(figure, limit, states, days)));
            }
        }
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(states.first(), last, Kind.STATES, Optional.of("states"), Optional.empty(), Optional.empty(),
                        Optional.of(states), Optional.empty(), candidates));
    }
}
