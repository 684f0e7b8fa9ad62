package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.countersign.place.State;
import org.countersign.register.FigureSeries;
import org.countersign.register.Register;
import org.countersign.register.Unit;

/// Tries what is said of figures: a statement is true if it was in any edition of its days.
final class FigureJudge {
    private static final List<String> MODELS = List.of("JEM", "TFM", "WSO");
    /// Where counting bodies by kind or county leaves room, a number this near to ours is not called wrong.
    private static final double DOUBT = 0.1;
    private static final double DOUBT_OF_KINDS = 0.4;

    private final Register register;
    private final Values values;
    private final Editions editions;

    FigureJudge(Register register, FigureSeries series) {
        this.register = register;
        this.values = new Values(series);
        this.editions = new Editions(series);
    }

    Verdict counted(Assertion.Counted one) {
        IntPredicate isTrue = ordinal -> one.negated() != isValue(one, values.of(one.figure())[ordinal]);
        if (one.negated()) {
            boolean never = editions.on(one.figure().roll(), one.days()).stream().allMatch(isTrue::test);
            return over(one.figure(), one.days(), never ? isTrue : ordinal -> false);
        }
        return over(one.figure(), one.days(), isTrue, ordinal -> inDoubt(one.figure(), one.amount(), values.of(one.figure())[ordinal]));
    }

    private static boolean isValue(Assertion.Counted one, double actual) {
        if (one.upTo() != one.amount()) {
            return actual >= one.amount().value() && actual <= one.upTo().value();
        }
        boolean headingRow = one.figure().isNational() && one.amount().hedge() == Hedge.EXACT && one.amount().value() == actual + 1
                && one.figure().unit() != Unit.STATES && one.figure().unit() != Unit.COUNTIES && one.figure().unit() != Unit.TERRITORIES;
        return one.amount().allows(actual) || headingRow;
    }

    private static boolean inDoubt(Figure figure, Amount amount, double actual) {
        boolean roomy = figure.unit() == Unit.COUNTIES || figure.kind().isPresent();
        double room = figure.kind().isPresent() ? DOUBT_OF_KINDS : DOUBT;
        return roomy && Math.abs(actual - amount.value()) <= Math.max(1, room * actual) && !(actual == 0 && amount.value() > 1);
    }

    Verdict each(Assertion.Each one) {
        Figure first = one.figures().getFirst();
        List<int[]> all = one.figures().stream().map(values::of).toList();
        return over(first, one.days(), ordinal -> all.stream().allMatch(each -> one.amount().allows(each[ordinal])));
    }

    Verdict portion(Assertion.Portion one) {
        Verdict verdict = over(one.part(), one.days(), ordinal -> one.amount().allowsShare(percent(one, ordinal)),
                ordinal -> one.part().kind().isPresent() && Math.abs(percent(one, ordinal) - one.amount().value()) < 5);
        return verdict.edition() < 0
                ? verdict
                : verdict.with(actual(one.part(), verdict.edition(), tenth(percent(one, verdict.edition())), "percent"));
    }

    private double percent(Assertion.Portion one, int ordinal) {
        int whole = values.of(one.whole())[ordinal];
        return whole == 0 ? 0 : 100.0 * values.of(one.part())[ordinal] / whole;
    }

    Verdict allOf(Assertion.AllOf one) {
        return over(one.part(), one.days(), ordinal -> values.of(one.whole())[ordinal] > 0
                && values.of(one.part())[ordinal] == values.of(one.whole())[ordinal] - one.but());
    }

    Verdict grown(Assertion.Grown one) {
        List<Integer> before = editions.on(one.figure().roll(), one.before());
        List<Integer> after = editions.on(one.figure().roll(), one.after());
        if (before.isEmpty() || after.isEmpty()) {
            return Verdict.silent(editions.beyond(one.figure().roll(), before.isEmpty() ? one.before() : one.after()));
        }
        double best = Double.NaN;
        for (int first : before) {
            for (int last : after) {
                double change = change(one, values.of(one.figure())[first], values.of(one.figure())[last]);
                best = change;
                if (first <= last && allowsChange(one.amount(), change)) {
                    return Verdict.of(true, Optional.of(actual(one.figure(), last, tenth(change), unit(one.amount()))),
                            changeWords(one, first, last));
                }
            }
        }
        return Verdict.of(false, Optional.of(actual(one.figure(), after.getLast(), tenth(best), unit(one.amount()))),
                changeWords(one, before.getLast(), after.getLast()));
    }

    private String changeWords(Assertion.Grown one, int first, int last) {
        return values.of(one.figure())[first] + " on " + editions.day(one.figure().roll(), first) + ", "
                + values.of(one.figure())[last] + " on " + editions.day(one.figure().roll(), last);
    }

    private static String unit(Amount amount) {
        return amount.form() == Amount.Form.TIMES ? "times" : amount.isShare() ? "percent" : "agreements";
    }

    private static double change(Assertion.Grown one, double before, double after) {
        double sign = one.down() ? -1 : 1;
        return switch (one.amount().form()) {
            case COUNT -> sign * (after - before);
            case PERCENT, FRACTION -> before == 0 ? Double.NaN : sign * 100 * (after - before) / before;
            case TIMES -> before == 0 || after == 0 ? Double.NaN : one.down() ? before / after : after / before;
        };
    }

    private static boolean allowsChange(Amount amount, double change) {
        return switch (amount.form()) {
            case COUNT -> amount.allows(change);
            case PERCENT, FRACTION -> amount.allowsShare(change);
            case TIMES -> amount.allowsTimes(change);
        };
    }

    Verdict went(Assertion.Went one) {
        List<Integer> before = editions.on(one.figure().roll(), one.before());
        List<Integer> after = editions.on(one.figure().roll(), one.after());
        if (before.isEmpty() || after.isEmpty()) {
            return Verdict.silent(editions.beyond(one.figure().roll(), before.isEmpty() ? one.before() : one.after()));
        }
        boolean holds = before.stream().anyMatch(first -> after.stream().anyMatch(last -> first <= last
                && (one.down()
                        ? values.of(one.figure())[last] < values.of(one.figure())[first]
                        : values.of(one.figure())[last] > values.of(one.figure())[first])));
        int last = after.getLast();
        return Verdict.of(holds, Optional.of(actual(one.figure(), last, values.of(one.figure())[last] + "", word(one.figure()))),
                values.of(one.figure())[before.getFirst()] + " on " + editions.day(one.figure().roll(), before.getFirst()) + ", "
                        + values.of(one.figure())[last] + " on " + editions.day(one.figure().roll(), last));
    }

    Verdict moved(Assertion.Moved one) {
        Verdict before = counted(new Assertion.Counted(one.figure(), one.before(), one.from()));
        Verdict after = counted(new Assertion.Counted(one.figure(), one.after(), one.to()));
        Outcome outcome = before.outcome() == Outcome.FAILS || after.outcome() == Outcome.FAILS
                ? Outcome.FAILS
                : before.outcome() == Outcome.SILENT || after.outcome() == Outcome.SILENT ? Outcome.SILENT : Outcome.HOLDS;
        return new Verdict(outcome, after.actual(), after.trueOn(), "first: " + before.explanation() + "; then: " + after.explanation(),
                after.edition());
    }

    Verdict compared(Assertion.Compared one) {
        return over(one.one(), one.days(), ordinal -> {
            double first = values.of(one.one())[ordinal];
            double second = values.of(one.other())[ordinal];
            if (one.times().isPresent()) {
                return second > 0 && one.times().get().allowsTimes(first / second);
            }
            return switch (one.relation()) {
                case MORE -> first > second;
                case FEWER -> first < second;
                case EQUAL -> first == second;
            };
        });
    }

    Verdict ranked(Assertion.Ranked one) {
        int[] own = values.of(one.figure());
        List<String> mine = one.amongModels() ? one.figure().models() : one.figure().states();
        List<int[]> others = (one.amongModels() ? MODELS : usps(true)).stream().filter(code -> !mine.contains(code))
                .map(code -> values.of(one.amongModels() ? one.figure().under(List.of(code)) : one.figure().in(List.of(code)))).toList();
        return over(one.figure(), one.days(), ordinal -> rankFits(one, own[ordinal], others, ordinal)
                && one.amount().map(amount -> amount.allows(own[ordinal])).orElse(true));
    }

    private static boolean rankFits(Assertion.Ranked one, int own, List<int[]> others, int ordinal) {
        int ahead = 0;
        int level = 0;
        for (int[] other : others) {
            ahead += one.smallest() ? other[ordinal] < own && other[ordinal] > 0 ? 1 : 0 : other[ordinal] > own ? 1 : 0;
            level += other[ordinal] == own ? 1 : 0;
        }
        return own > 0 && ahead <= one.rank() - 1 && ahead + level >= one.rank() - 1;
    }

    private List<String> usps(boolean territories) {
        return register.places().listStates().stream().filter(state -> territories || !state.territory() && !state.usps().equals("DC"))
                .map(State::usps).toList();
    }

    Verdict statesWith(Assertion.StatesWith one) {
        List<int[]> states = usps(false).stream().map(code -> values.of(one.figure().in(List.of(code)))).toList();
        List<int[]> all = usps(true).stream().map(code -> values.of(one.figure().in(List.of(code)))).toList();
        return over(one.figure(), one.days(), ordinal -> one.states().allows(count(states, one.threshold(), ordinal))
                || one.states().allows(count(all, one.threshold(), ordinal)));
    }

    private static long count(List<int[]> states, Amount threshold, int ordinal) {
        return states.stream().filter(each -> threshold.allows(each[ordinal])).count();
    }

    private Verdict over(Figure figure, Days days, IntPredicate isTrue) {
        return over(figure, days, isTrue, ordinal -> false);
    }

    private Verdict over(Figure figure, Days days, IntPredicate isTrue, IntPredicate doubtful) {
        List<Integer> ordinals = editions.on(figure.roll(), days);
        if (ordinals.isEmpty()) {
            return Verdict.silent(editions.beyond(figure.roll(), days));
        }
        List<Integer> fitting = new ArrayList<>(ordinals.stream().filter(isTrue::test).toList());
        int edition = fitting.isEmpty() ? ordinals.getLast() : fitting.getLast();
        boolean doubt = fitting.isEmpty() && ordinals.stream().anyMatch(doubtful::test);
        Outcome outcome = !fitting.isEmpty() ? Outcome.HOLDS : doubt ? Outcome.SILENT : Outcome.FAILS;
        int value = values.of(figure)[edition];
        return new Verdict(outcome, Optional.of(actual(figure, edition, value + "", word(figure))),
                () -> editions.stretches(figure.roll(), isTrue),
                "the list of " + editions.day(figure.roll(), edition) + " has " + value + " " + word(figure)
                        + (doubt ? "; how these bodies are counted leaves room for the number stated" : ""),
                edition);
    }

    private Claim.Actual actual(Figure figure, int edition, String value, String unit) {
        return new Claim.Actual(value, unit, editions.day(figure.roll(), edition), editions.name(figure.roll(), edition));
    }

    private static String word(Figure figure) {
        return figure.unit().name().toLowerCase(Locale.ROOT);
    }

    private static String tenth(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f", value);
    }
}
