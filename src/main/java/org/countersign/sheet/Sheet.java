package org.countersign.sheet;

import java.util.List;
import java.util.Objects;

/// One sheet of a workbook, or one table of a page, or one CSV file.
///
/// @param name the sheet's name; empty where the format has none
/// @param rows the rows that hold anything, by ascending number; blank and formatting-only rows are left out,
///     and show as a gap in the numbers
public record Sheet(String name, List<Row> rows) {
    public Sheet {
        Objects.requireNonNull(name);
        rows = List.copyOf(rows);
    }
}
