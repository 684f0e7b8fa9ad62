package org.countersign.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Gathers the rows of one sheet. Cells arrive row by row; links may arrive after all cells.
final class SheetRows {
    /// A row that links can still change.
    private static final class Draft {
        private final int number;
        private Cell[] cells;

        private Draft(int number, Cell[] cells) {
            this.number = number;
            this.cells = cells;
        }
    }

    private final Allowance allowance;
    private final List<Draft> drafts = new ArrayList<>();
    /// rows that only a link has brought about
    private final TreeMap<Integer, Draft> linkOnly = new TreeMap<>();
    private Cell[] open = new Cell[32];
    private int openWidth;
    private int openNumber;
    private int nextColumn;
    private boolean ascending = true;

    SheetRows(Allowance allowance) {
        this.allowance = allowance;
    }

    /// The number of the row that is open, or was last.
    int number() {
        return openNumber;
    }

    /// The column after the last cell of the open row, counted from 0.
    int nextColumn() {
        return nextColumn;
    }

    /// Opens a row.
    void begin(int number) {
        ascending &= number > openNumber;
        openNumber = number;
        openWidth = 0;
        nextColumn = 0;
    }

    /// Sets a cell of the open row.
    void put(int column, Cell cell) throws SheetFault {
        nextColumn = column + 1;
        if (cell.isBlank()) {
            return;
        }
        if (column >= allowance.limits().columns()) {
            throw SheetFault.over("too many columns", allowance.limits().columns());
        }
        if (column >= open.length) {
            open = Arrays.copyOf(open, Math.max(column + 1, open.length * 2));
        }
        if (column < openWidth && open[column] != Cell.BLANK) {
            throw new SheetFault("stands twice; allowed is once");
        }
        if (column >= openWidth) {
            Arrays.fill(open, openWidth, column, Cell.BLANK);
            openWidth = column + 1;
        }
        open[column] = cell;
    }

    /// Closes the open row and keeps it if anything is in it.
    void end() throws SheetFault {
        if (openWidth > 0) {
            allowance.spendRow(openWidth);
            drafts.add(new Draft(openNumber, Arrays.copyOf(open, openWidth)));
        }
    }

    /// Puts the rows in order when the file did not; to be called between the last row and the first link.
    void sort() throws SheetFault {
        if (!ascending) {
            drafts.sort(Comparator.comparingInt((Draft draft) -> draft.number));
            for (int i = 1; i < drafts.size(); i++) {
                if (drafts.get(i).number == drafts.get(i - 1).number) {
                    throw new SheetFault("row " + drafts.get(i).number + " stands twice; allowed is once");
                }
            }
        }
    }

    /// Gives one cell a link, whether it holds a value or not.
    void link(CellReference cell, Optional<String> target) throws SheetFault {
        allowance.spendHyperlink();
        int index = indexOf(cell.row());
        if (index >= 0) {
            link(drafts.get(index), cell.column(), target);
            return;
        }
        Draft draft = linkOnly.get(cell.row());
        if (draft == null) {
            allowance.spendRow(0);
            draft = new Draft(cell.row(), new Cell[0]);
            linkOnly.put(cell.row(), draft);
        }
        link(draft, cell.column(), target);
    }

    /// Gives every cell of a range a link, as far as the range covers rows and columns that hold anything:
    /// a link over a whole column is no reason to keep a million rows.
    void link(CellReference first, CellReference last, Optional<String> target) throws SheetFault {
        int start = indexOf(first.row());
        for (int i = start < 0 ? -start - 1 : start; i < drafts.size() && drafts.get(i).number <= last.row(); i++) {
            Draft draft = drafts.get(i);
            allowance.spendHyperlink();
            for (int column = first.column(); column <= last.column() && column < draft.cells.length; column++) {
                allowance.spendHyperlink();
                link(draft, column, target);
            }
        }
    }

    private void link(Draft draft, int column, Optional<String> target) throws SheetFault {
        int width = draft.cells.length;
        if (column >= width) {
            allowance.spendCells(column + 1 - width);
            draft.cells = Arrays.copyOf(draft.cells, column + 1);
            Arrays.fill(draft.cells, width, column + 1, Cell.BLANK);
        }
        Cell cell = draft.cells[column];
        draft.cells[column] = new Cell(cell.kind(), cell.text(), target);
    }

    /// Where a row stands among the drafts; negative as of [java.util.Collections#binarySearch] when it is not there.
    private int indexOf(int number) {
        int low = 0;
        int high = drafts.size() - 1;
        // most sheets have a row for every number
        int likely = drafts.isEmpty() ? 0 : number - drafts.getFirst().number;
        if (likely >= 0 && likely <= high && drafts.get(likely).number == number) {
            return likely;
        }
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = drafts.get(middle).number;
            if (found == number) {
                return middle;
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /// All rows by ascending number.
    List<Row> toRows() {
        if (!linkOnly.isEmpty()) {
            drafts.addAll(linkOnly.values());
            drafts.sort(Comparator.comparingInt((Draft draft) -> draft.number));
        }
        List<Row> rows = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            rows.add(new Row(draft.number, List.of(draft.cells)));
        }
        return rows;
    }
}
