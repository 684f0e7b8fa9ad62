package org.countersign.archive;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// An immutable list of placed lines, kept as numbers of rows and of lines in a table that many editions share: the whole
/// record has hundreds of thousands of them, and most are never looked at.
public final class PlacedLines extends AbstractList<PlacedLine> implements RandomAccess {
    private final EditScript.Rows rows;
    private final List<Line> table;
    private final int from;
    private final int to;

    private PlacedLines(EditScript.Rows rows, List<Line> table, int from, int to) {
        this.rows = rows;
        this.table = table;
        this.from = from;
        this.to = to;
    }

    /// The lines of a table, numbered from 1, in these rows; neither must be changed afterwards.
    static PlacedLines of(EditScript.Rows rows, List<Line> table) {
        return new PlacedLines(rows, table, 0, rows.lines().length);
    }

    /// These lines, each in the row of its place; neither must be changed afterwards.
    static PlacedLines of(int[] rows, List<Line> lines) {
        int[] places = new int[rows.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i + 1;
        }
        return of(new EditScript.Rows(rows, places), lines);
    }

    /// The same list, copied where it could still be changed.
    public static PlacedLines copyOf(List<PlacedLine> list) {
        if (list instanceof PlacedLines already) {
            return already;
        }
        return of(list.stream().mapToInt(PlacedLine::row).toArray(), list.stream().map(PlacedLine::line).toList());
    }

    @Override
    public PlacedLine get(int index) {
        Objects.checkIndex(index, size());
        return new PlacedLine(rows.numbers()[from + index], table.get(rows.lines()[from + index] - 1));
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public PlacedLines subList(int first, int end) {
        Objects.checkFromToIndex(first, end, size());
        return new PlacedLines(rows, table, from + first, from + end);
    }
}
