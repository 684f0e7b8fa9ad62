package org.countersign.sheet;

import java.util.List;

/// What one file holds: its sheets, in the file's order.
///
/// @param sheets at least one
public record Workbook(List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
    }
}
