package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The two editions between which another belongs by what it holds; farther apart where several places fit as well.
///
/// @param after the day of the one before, if there is one
/// @param before the day of the one after, if there is one
/// @param likeness how alike the closer of the two is, 0 to 1
record Neighbourhood(Optional<EditionDay> after, Optional<EditionDay> before, double likeness) {
    /// Places that fit this little worse than the best are as good: lists go days with hardly a row changed.
    private static final double AS_GOOD = 0.06;
    /// The newest edition has none after it: it is taken to follow within this time, the longest gap seen being 19 days.
    private static final int MOST_DAYS_APART = 45;

    /// Tries every place in a list that is in order.
    static Neighbourhood closest(Draft draft, List<Draft> inOrder, Map<Draft, EditionDay> days) {
        double[] likeness = new double[inOrder.size()];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = draft.likeness(inOrder.get(i));
        }
        double[] sums = new double[likeness.length + 1];
        int best = 0;
        for (int place = 0; place <= likeness.length; place++) {
            double before = place == 0 ? 0 : likeness[place - 1];
            double after = place == likeness.length ? 0 : likeness[place];
            // At an end of the list the one neighbour stands for both.
            sums[place] = place == 0 ? 2 * after : place == likeness.length ? 2 * before : before + after;
            best = sums[place] > sums[best] ? place : best;
        }
        int first = best;
        while (first > 0 && sums[first - 1] > sums[best] - AS_GOOD) {
            first--;
        }
        int last = best;
        while (last < likeness.length && sums[last + 1] > sums[best] - AS_GOOD) {
            last++;
        }
        Optional<EditionDay> after = first == 0 ? Optional.empty() : Optional.ofNullable(days.get(inOrder.get(first - 1)));
        Optional<EditionDay> before = last == likeness.length ? Optional.empty() : Optional.ofNullable(days.get(inOrder.get(last)));
        return new Neighbourhood(after, before, sums[best] / 2);
    }

    /// The day between the two that takes the fewest changed digits to make of a name's; empty when two are as near.
    Optional<EditionDay> mend(List<NameHint> hints) {
        List<EditionDay> nearest = new ArrayList<>();
        int fewest = 3;
        for (NameHint hint : hints) {
            if (hint.isSeen() || after.isEmpty() && before.isEmpty()) {
                continue;
            }
            LocalDate first = after.map(EditionDay::day).orElseGet(() -> before.orElseThrow().day().minusDays(MOST_DAYS_APART));
            LocalDate last = before.map(EditionDay::day).orElseGet(() -> after.orElseThrow().day().plusDays(MOST_DAYS_APART));
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                EditionDay candidate = hint.on(day);
                int changed = digits(hint, day);
                boolean fits = after.map(earlier -> candidate.compareTo(earlier) >= 0).orElse(true)
                        && before.map(later -> candidate.compareTo(later) <= 0).orElse(true);
                if (fits && changed <= fewest) {
                    if (changed < fewest) {
                        nearest.clear();
                    }
                    fewest = changed;
                    nearest.add(candidate);
                }
            }
        }
        return nearest.stream().map(EditionDay::day).distinct().count() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    /// The last day that it can be of.
    Optional<EditionDay> end() {
        return before.or(() -> after);
    }

    private static int digits(NameHint hint, LocalDate day) {
        String typed = String.format(java.util.Locale.ROOT, "%04d%02d%02d", hint.year(), hint.month(), hint.day());
        String meant = String.format(java.util.Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        int changed = 0;
        for (int i = 0; i < 8; i++) {
            changed += typed.charAt(i) == meant.charAt(i) ? 0 : 1;
        }
        return changed;
    }
}
