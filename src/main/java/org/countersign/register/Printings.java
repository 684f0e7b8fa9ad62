package org.countersign.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.archive.Runs;
import org.countersign.sighting.Layout;
import org.countersign.sighting.ReadRow;

/// Turns editions of rows into rows with editions: each distinct row once, with the runs of editions that print it.
final class Printings {
    private Printings() {}

    /// The distinct rows of both rolls.
    static List<Printing> ofBoth(RollOrder participating, RollOrder pending, EditionRows rows) {
        List<Printing> printings = new ArrayList<>(of(participating, rows));
        printings.addAll(of(pending, rows));
        return printings;
    }

    /// The distinct rows of a roll, unresolved ones included, in the order of their first printing.
    private static List<Printing> of(RollOrder order, EditionRows rows) {
        Map<ReadRow, Seen> distinct = new IdentityHashMap<>();
        List<ReadRow> inOrder = new ArrayList<>();
        for (int ordinal = 0; ordinal < order.editions().size(); ordinal++) {
            ListedEdition edition = order.editions().get(ordinal);
            for (ReadRow row : rows.read(edition)) {
                distinct.computeIfAbsent(row, fresh -> {
                    inOrder.add(fresh);
                    return new Seen(edition.layout(), new BitSet());
                })
                        .editions()
                        .set(ordinal);
            }
        }
        return inOrder.stream()
                .map(row -> {
                    Seen seen = Objects.requireNonNull(distinct.get(row));
                    return new Printing(row, seen.layout(), Runs.of(seen.editions()));
                })
                .toList();
    }

    private record Seen(Layout layout, BitSet editions) {}
}
