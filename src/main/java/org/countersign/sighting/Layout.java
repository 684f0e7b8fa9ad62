package org.countersign.sighting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Which column of a list holds what, and so which list it is.
///
/// @param roll PARTICIPATING where there is a column for the signing day, which an application cannot have
/// @param columns the place of each meaning, counted from 0 for column A
public record Layout(Roll roll, Map<Column, Integer> columns) {
    public Layout {
        Objects.requireNonNull(roll);
        columns = Map.copyOf(columns.isEmpty() ? new EnumMap<>(Column.class) : new EnumMap<>(columns));
    }

    /// The rows read are kept by it; what the platform makes for records is slow while the JVM is cold.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout layout && roll == layout.roll && columns.equals(layout.columns);
    }

    @Override
    public int hashCode() {
        return columns.hashCode() * 31 + roll.hashCode();
    }

    /// Where a meaning stands, if this list has it.
    public OptionalInt find(Column column) {
        Integer place = columns.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
