package org.countersign.sheet;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// One table of a page. A cell over several columns or rows holds its text in the first of them, as a merged cell of a
/// workbook does; the others are blank. Tables inside cells are tables of their own and no part of the cell's text.
final class HtmlTable {
    /// what browsers take at most
    private static final int MOST_COLUMNS_SPANNED = 1_000;
    private static final int MOST_ROWS_SPANNED = 65_534;

    private final Element table;
    private final Allowance allowance;
    private final SheetRows rows;
    /// for each column, how many rows below are taken by a cell above
    private int[] taken = new int[32];

    HtmlTable(Element table, Allowance allowance) {
        this.table = table;
        this.allowance = allowance;
        this.rows = new SheetRows(allowance);
    }

    Sheet read() throws SheetFault {
        String name = "";
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "caption" -> name = HtmlText.of(child);
                case "thead", "tbody", "tfoot" -> readRows(child);
                case "tr" -> readRow(child);
                default -> {
                    // columns and scripts hold no cells
                }
            }
        }
        allowance.spendCharacters(name.length());
        return new Sheet(name, rows.toRows());
    }

    private void readRows(Element section) throws SheetFault {
        for (Element child : section.children()) {
            if (child.normalName().equals("tr")) {
                readRow(child);
            }
        }
    }

    private void readRow(Element row) throws SheetFault {
        rows.begin(rows.number() + 1);
        int column = 0;
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                while (column < taken.length && taken[column] > 0) {
                    taken[column++]--;
                }
                int columns = span(cell.attr("colspan"), MOST_COLUMNS_SPANNED);
                rows.put(column, read(cell, column));
                take(column, columns, span(cell.attr("rowspan"), MOST_ROWS_SPANNED) - 1);
                column += columns;
            }
        }
        for (; column < taken.length; column++) {
            taken[column] = Math.max(0, taken[column] - 1);
        }
        rows.end();
    }

    private Cell read(Element element, int column) throws SheetFault {
        String text = HtmlText.of(element);
        if (text.length() > allowance.limits().cellCharacters()) {
            throw SheetFault.over("text has too many characters", allowance.limits().cellCharacters())
                    .in("cell " + new CellReference(rows.number(), column));
        }
        Optional<String> link = Optional.ofNullable(element.selectFirst("a[href]")).map(anchor -> anchor.attr("href"));
        allowance.spendCharacters(text.length() + link.map(String::length).orElse(0));
        return new Cell(text.isEmpty() ? CellKind.BLANK : CellKind.TEXT, text, link);
    }

    private void take(int column, int columns, int rowsBelow) throws SheetFault {
        int end = column + columns;
        if (end > allowance.limits().columns()) {
            throw SheetFault.over("too many columns", allowance.limits().columns());
        }
        if (rowsBelow > 0) {
            if (end > taken.length) {
                taken = Arrays.copyOf(taken, end * 2);
            }
            Arrays.fill(taken, column, end, rowsBelow);
        }
    }

    private static int span(String written, int most) {
        int span = WholeNumber.parse(written.strip());
        return span < 1 ? 1 : Math.min(span, most);
    }
}
