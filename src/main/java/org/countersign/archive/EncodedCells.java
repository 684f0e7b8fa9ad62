package org.countersign.archive;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.countersign.sheet.Cell;
import org.jspecify.annotations.Nullable;

/// The cells of a line, read from their fields when they are first looked at: a start looks at the lines of one edition,
/// and the record has several times as many. Immutable; safe for several threads, which at worst read a field twice.
final class EncodedCells extends AbstractList<Cell> implements RandomAccess {
    private final List<String> fields;
    private final int from;
    private final @Nullable Cell[] read;

    /// @param fields the fields, which must not change
    /// @param from the first field that is a cell
    /// @param to the field behind the last cell
    EncodedCells(List<String> fields, int from, int to) {
        this.fields = fields;
        this.from = from;
        this.read = new @Nullable Cell[to - from];
    }

    @Override
    public Cell get(int index) {
        Objects.checkIndex(index, read.length);
        Cell cell = read[index];
        if (cell == null) {
            cell = CellText.read(fields.get(from + index));
            read[index] = cell;
        }
        return cell;
    }

    @Override
    public int size() {
        return read.length;
    }
}
