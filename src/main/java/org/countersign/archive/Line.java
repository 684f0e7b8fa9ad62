package org.countersign.archive;

import java.util.List;
import org.countersign.sheet.Cell;

/// The content of a row, apart from where it stood: the same line may stand in hundreds of editions.
///
/// @param cells the cells from column A on, verbatim but for [CaptureStamp]'s placeholder; trailing blanks left out
public record Line(List<Cell> cells) {
    public Line {
        cells = cells instanceof EncodedCells ? cells : List.copyOf(cells);
    }

    /// The cell in a column, counted from 0 for A; blank beyond the last one.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
