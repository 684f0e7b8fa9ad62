package org.countersign.archive;

import java.util.List;
import org.countersign.sheet.Cell;
import org.jspecify.annotations.Nullable;

/// The content of a row, apart from where it stood: the same line may stand in hundreds of editions.
///
/// @param cells the cells from column A on, verbatim but for [CaptureStamp]'s placeholder; trailing blanks left out
public record Line(List<Cell> cells) {
    public Line {
        cells = cells instanceof EncodedCells ? cells : List.copyOf(cells);
    }

    /// Written out, because each of the hundreds of thousands of rows of an archive is looked up among the lines known.
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Line line) || cells.size() != line.cells.size()) {
            return false;
        }
        for (int column = cells.size() - 1; column >= 0; column--) {
            if (!cells.get(column).equals(line.cells.get(column))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int column = 0; column < cells.size(); column++) {
            hash = hash * 31 + cells.get(column).hashCode();
        }
        return hash;
    }

    /// The cell in a column, counted from 0 for A; blank beyond the last one.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
