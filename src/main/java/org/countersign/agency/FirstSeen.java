package org.countersign.agency;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.countersign.sighting.EditionDays;

/// The order in which rows were first sighted: by day, roll, edition and row; whatever the order of import.
final class FirstSeen {
    private final Comparator<Appearance> order;

    FirstSeen(EditionDays days) {
        order = Comparator.comparing((Appearance row) -> days.day(row.roll(), row.editions().first()))
                .thenComparing(Appearance::roll)
                .thenComparingInt(row -> row.editions().first())
                .thenComparingInt(row -> row.earliest().row())
                .thenComparing(row -> row.earliest().edition());
    }

    Comparator<Appearance> order() {
        return order;
    }

    /// The row that was sighted first.
    Appearance first(Collection<Appearance> rows) {
        return rows.stream().min(order).orElseThrow();
    }

    /// The rows of spellings, first sighted first.
    List<Appearance> sorted(List<Spelling> spellings) {
        return spellings.stream().flatMap(spelling -> spelling.rows().stream()).sorted(order).toList();
    }
}
