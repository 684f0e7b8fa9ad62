package org.countersign.export;

import java.util.ArrayList;
import java.util.List;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.register.ListedEdition;
import org.countersign.sheet.Cell;

/// The rows of an edition exactly as the file has them, as a table: the row's number, and text and link of each cell.
public final class VerbatimRows {
    private VerbatimRows() {}

    /// Every row that holds anything, in the file's order.
    public static Table of(ListedEdition edition) {
        List<PlacedLine> lines = edition.edition().list().lines();
        int width = lines.stream().mapToInt(placed -> placed.line().cells().size()).max().orElse(0);
        Line headings = lines.isEmpty() ? new Line(List.of()) : lines.getFirst().line();
        List<String> columns = new ArrayList<>(List.of("row"));
        for (int i = 0; i < width; i++) {
            columns.add(headings.cell(i).text());
            columns.add(headings.cell(i).text() + " link");
        }
        return new Table(columns, edition.rows().stream().map(placed -> row(edition, placed, width)).toList());
    }

    private static List<String> row(ListedEdition edition, PlacedLine placed, int width) {
        Line line = edition.edition().verbatim(placed.line());
        List<String> row = new ArrayList<>(List.of(Integer.toString(placed.row())));
        for (int i = 0; i < width; i++) {
            Cell cell = line.cell(i);
            row.add(cell.text());
            row.add(cell.link().orElse(""));
        }
        return row;
    }
}
