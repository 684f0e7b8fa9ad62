package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// Something to mark on a chart over time.
///
/// @param id the id of the fact
/// @param day when
/// @param label what
/// @param basis what it rests on
public record ChartMark(String id, RoughDay day, Bilingual label, List<Basis> basis) implements Sourced {
    public ChartMark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        Objects.requireNonNull(label);
        basis = List.copyOf(basis);
    }
}
