package org.countersign.sighting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// Which column of a list holds what, and so which list it is.
///
/// @param roll PARTICIPATING where there is a column for the signing day, which an application cannot have
/// @param columns the place of each meaning, counted from 0 for column A
public record Layout(Roll roll, Map<Column, Integer> columns) {
    public Layout {
        Objects.requireNonNull(roll);
        columns = Map.copyOf(columns.isEmpty() ? new EnumMap<>(Column.class) : new EnumMap<>(columns));
    }

    /// Where a meaning stands, if this list has it.
    public OptionalInt find(Column column) {
        Integer place = columns.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
