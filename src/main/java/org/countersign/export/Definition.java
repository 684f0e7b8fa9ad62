package org.countersign.export;

import java.util.Objects;

/// What a column of a table holds.
///
/// @param table the table's name
/// @param field the column's name
/// @param type its type as Frictionless names types
/// @param unit its unit; empty for none
/// @param meaning what it holds, in English
public record Definition(String table, String field, String type, String unit, String meaning) {
    public Definition {
        Objects.requireNonNull(table);
        Objects.requireNonNull(field);
        Objects.requireNonNull(type);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(meaning);
    }
}
