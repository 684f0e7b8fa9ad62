package org.countersign.archive;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// An immutable list of placed lines, kept as two arrays: the whole record has hundreds of thousands of them, and most
/// are never looked at.
public final class PlacedLines extends AbstractList<PlacedLine> implements RandomAccess {
    private final int[] rows;
    private final Line[] lines;
    private final int from;
    private final int to;

    private PlacedLines(int[] rows, Line[] lines, int from, int to) {
        this.rows = rows;
        this.lines = lines;
        this.from = from;
        this.to = to;
    }

    /// The lines in these rows; the arrays must not be changed afterwards.
    static PlacedLines of(int[] rows, Line[] lines) {
        return new PlacedLines(rows, lines, 0, rows.length);
    }

    /// The same list, copied where it could still be changed.
    public static PlacedLines copyOf(List<PlacedLine> list) {
        if (list instanceof PlacedLines already) {
            return already;
        }
        int[] rows = list.stream().mapToInt(PlacedLine::row).toArray();
        return of(rows, list.stream().map(PlacedLine::line).toArray(Line[]::new));
    }

    @Override
    public PlacedLine get(int index) {
        Objects.checkIndex(index, size());
        return new PlacedLine(rows[from + index], lines[from + index]);
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public PlacedLines subList(int first, int end) {
        Objects.checkFromToIndex(first, end, size());
        return new PlacedLines(rows, lines, from + first, from + end);
    }
}
