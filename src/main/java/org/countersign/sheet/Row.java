package org.countersign.sheet;

import java.util.List;

/// One row of a sheet that has at least one cell that is not blank.
///
/// @param number the row's number in the file, from 1
/// @param cells the cells from column A on; trailing blank cells are left out
public record Row(int number, List<Cell> cells) {
    public Row {
        if (number < 1) {
            throw new IllegalArgumentException("row numbers start at 1, got " + number);
        }
        cells = List.copyOf(cells);
    }

    /// The cell in a column, counted from 0 for A; blank beyond the last one.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
