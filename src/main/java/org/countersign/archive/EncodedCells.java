package org.countersign.archive;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.countersign.sheet.Cell;
import org.jspecify.annotations.Nullable;

/// The cells of a line, read from their fields when they are first looked at: a start looks at the lines of one edition,
/// and the record has several times as many. Immutable; safe for several threads, which at worst read a field twice.
final class EncodedCells extends AbstractList<Cell> implements RandomAccess {
    private final Supplier<List<String>> line;
    private final int from;
    private @Nullable Fields taken;

    /// @param line the fields, the same whenever they are asked for; empty ones at the end are no cells
    /// @param from the first field that is a cell
    EncodedCells(Supplier<List<String>> line, int from) {
        this.line = line;
        this.from = from;
    }

    @Override
    public Cell get(int index) {
        Fields fields = fields();
        Objects.checkIndex(index, fields.read.length);
        Cell cell = fields.read[index];
        if (cell == null) {
            cell = CellText.read(fields.texts.get(from + index));
            fields.read[index] = cell;
        }
        return cell;
    }

    @Override
    public int size() {
        return fields().read.length;
    }

    private Fields fields() {
        Fields fields = taken;
        if (fields == null) {
            List<String> texts = line.get();
            int end = texts.size();
            while (end > from && texts.get(end - 1).isEmpty()) {
                end--;
            }
            fields = new Fields(texts, new @Nullable Cell[end - from]);
            taken = fields;
        }
        return fields;
    }

    /// The fields with the cells read of them so far; of final parts, so that any thread that sees it sees them whole.
    private record Fields(List<String> texts, @Nullable Cell[] read) {}
}
