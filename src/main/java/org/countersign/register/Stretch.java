package org.countersign.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// A run of editions throughout which the same rows are printed for one agency and model.
///
/// @param first the ordinal of its first edition
/// @param last the ordinal of its last edition
/// @param printed the rows, by signing day and then by text; empty when none is printed
record Stretch(int first, int last, List<Printing> printed) {
    private static final Comparator<Printing> BY_SIGNING = Comparator.<Printing, String>comparing(
            printing -> printing.row().signed().value().map(Object::toString).orElse("9999"))
            .thenComparing(printing -> printing.row().line().toString());

    Stretch {
        printed = List.copyOf(printed);
    }

    /// Cuts the editions from the first printing on, up to `count`, into stretches.
    static List<Stretch> of(List<Printing> printings, int count) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Printing printing : printings) {
            for (int run = 0; run < printing.editions().count(); run++) {
                cuts.add(printing.editions().first(run));
                cuts.add(printing.editions().last(run) + 1);
            }
        }
        cuts.add(count);
        List<Stretch> stretches = new ArrayList<>();
        for (int first : cuts) {
            if (first >= count) {
                break;
            }
            List<Printing> printed = printings.stream().filter(printing -> printing.editions().contains(first)).sorted(BY_SIGNING).toList();
            stretches.add(new Stretch(first, cuts.higher(first) - 1, printed));
        }
        return stretches;
    }

    boolean isEmpty() {
        return printed.isEmpty();
    }

    int editions() {
        return last - first + 1;
    }
}
