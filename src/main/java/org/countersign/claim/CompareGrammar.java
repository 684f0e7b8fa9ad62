package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.claim.Assertion.Compared.Relation;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// "Ohio has more than twice as many as Michigan", "more than Georgia", "as many as Oklahoma", "more than all others together".
final class CompareGrammar implements Grammar {
    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        Optional<Amount> times = free.stream().filter(one -> one.form() == Amount.Form.TIMES).findFirst();
        Optional<int[]> than = than(clause);
        if (times.isPresent() && than.isEmpty() && Subject.models(clause, clause.whole()).size() == 2) {
            return models(clause, story, times.get()).stream().toList();
        }
        return than.flatMap(at -> places(clause, story, free, times, at)).stream().toList();
    }

    /// Where a comparison turns: "more ... than", "as many as", "overtaken", "outnumber".
    private static Optional<int[]> than(Clause clause) {
        return turn(clause).map(phrase -> new int[] {phrase.first(), phrase.last()});
    }

    /// "more than" before a number is its hedge.
    private static Optional<Phrase> turn(Clause clause) {
        return clause.all("than", clause.whole()).stream()
                .filter(phrase -> clause.amounts().stream()
                        .noneMatch(amount -> phrase.first() >= amount.first() && phrase.first() <= amount.last())
                        || phrase.value().equals("EQUAL"))
                .findFirst();
    }

    private static Optional<Found> models(Clause clause, Story story, Amount times) {
        List<String> models = Subject.models(clause, clause.whole());
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, clause.whole(), story)) {
            Figure all = Figure.of(Roll.PARTICIPATING, Unit.ROWS).in(clause.states(clause.whole()));
            candidates.add(new Candidate("as many times", new Assertion.Compared(all.under(models.subList(0, 1)),
                    all.under(models.subList(1, 2)), days, Relation.MORE, Optional.of(times))));
        }
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(times.first(), clause.all("model", clause.whole()).getLast().last(), Kind.COMPARISON,
                        Optional.of("times"), Optional.of(models.getFirst()),
                        Optional.empty(), Optional.of(times), Optional.empty(), candidates));
    }

    private static Optional<Found> places(Clause clause, Story story, List<Amount> free, Optional<Amount> times, int[] than) {
        Part before = new Part(clause.from(), than[0] - 1);
        Part after = new Part(than[1] + 1, clause.last());
        List<String> left = clause.states(before).isEmpty() ? story.lastStates() : clause.states(before).subList(0, 1);
        List<String> right = clause.states(after);
        List<String> leftModels = Subject.models(clause, before);
        List<String> rightModels = Subject.models(clause, after);
        boolean others = clause.has("others", after);
        boolean byModel = right.isEmpty() && !leftModels.isEmpty() && !rightModels.isEmpty();
        if (!byModel && (left.isEmpty() || right.isEmpty() && !others)) {
            return Optional.empty();
        }
        String word = turn(clause).orElseThrow().value();
        Relation relation =
                word.equals("EQUAL") && times.isEmpty() ? Relation.EQUAL : word.equals("FEWER") ? Relation.FEWER : Relation.MORE;
        Optional<Amount> count = free.stream().filter(Amount::isCount).filter(one -> one.last() < than[0])
                .filter(one -> relation == Relation.EQUAL && right.size() == 1).findFirst();
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, clause.whole(), story)) {
            for (Unit unit : List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES)) {
                Figure all = Figure.of(Roll.PARTICIPATING, unit);
                Figure one = byModel ? all.under(leftModels).in(clause.states(before)) : all.under(leftModels).in(left);
                Figure other = byModel ? all.under(rightModels).in(clause.states(before)) : all.under(leftModels).in(right);
                candidates.add(new Candidate(CountGrammar.why(one, days), others
                        ? new Assertion.Portion(one, all, days, new Amount(50, Amount.Form.PERCENT, Hedge.MORE, 0, true, 0, 0, 0))
                        : new Assertion.Compared(one, other, days, relation, times)));
            }
        }
        int first = count.isPresent() || clause.states(before).isEmpty()
                ? than[0]
                : clause.wheres(before).stream().filter(one -> one.is(Where.Kind.STATE)).findFirst().map(Where::first).orElse(than[0]);
        boolean whole = free.isEmpty() || count.isPresent() || times.isPresent();
        int last = clause.wheres(after).stream().map(Where::last).max(Integer::compare).orElse(than[1]);
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(whole ? first : than[0], Math.max(last, than[1]), Kind.COMPARISON,
                        Optional.of(times.isPresent() ? "times" : "agreements"),
                        CountGrammar.text(leftModels), CountGrammar.text(left), times, Optional.empty(), candidates));
    }
}
