package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.export.Json;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.Sighting;
import org.countersign.sheet.Cell;
import org.countersign.sighting.Column;

/// A row as an edition prints it, cell by cell below its headings.
///
/// @param edition the edition
/// @param row the row's number in the file, from 1
/// @param cells the cells from column A on, as many as there are headings at least
public record PrintedRow(ListedEdition edition, int row, List<PrintedCell> cells) {
    private static final int LETTERS = 26;

    public PrintedRow {
        Objects.requireNonNull(edition);
        cells = List.copyOf(cells);
    }

    /// A cell below its heading.
    ///
    /// @param reference letters and number, as spreadsheets name cells: `F33`
    /// @param heading as printed; empty beyond the headings
    /// @param cell the cell, verbatim
    public record PrintedCell(String reference, String heading, Cell cell) {
        public PrintedCell {
            Objects.requireNonNull(reference);
            Objects.requireNonNull(heading);
            Objects.requireNonNull(cell);
        }
    }

    /// A row of an edition.
    static PrintedRow of(ListedEdition edition, PlacedLine placed) {
        Line headings = edition.edition().list().lines().getFirst().line();
        Line line = edition.edition().verbatim(placed.line());
        List<PrintedCell> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(headings.cells().size(), line.cells().size()); column++) {
            cells.add(new PrintedCell(letters(column) + placed.row(), headings.cell(column).text().strip(), line.cell(column)));
        }
        return new PrintedRow(edition, placed.row(), cells);
    }

    /// The row of a sighting.
    static PrintedRow of(Sighting sighting, Register register) {
        ListedEdition edition = register.listEditions().stream()
                .filter(listed -> listed.edition().sha256().equals(sighting.edition()))
                .findFirst().orElseThrow();
        return of(edition, new PlacedLine(sighting.row(), sighting.line()));
    }

    /// The cell that holds a meaning; empty where the list has no such column or the cell is blank.
    public Optional<PrintedCell> find(Column column) {
        return edition.layout().find(column).stream()
                .filter(place -> place < cells.size())
                .mapToObj(cells::get)
                .filter(cell -> !cell.cell().isBlank())
                .findFirst();
    }

    /// The row's address: its edition's page at this row.
    public String path() {
        return Addresses.row(edition.edition().sha256(), row);
    }

    /// The row as a tree.
    Map<String, Object> tree() {
        return Json.object(
                "edition", edition.edition().sha256(),
                "name", edition.edition().name(),
                "day", edition.date(),
                "row", row,
                "cells", cells.stream().map(cell -> Json.object("cell", cell.reference(), "heading", cell.heading(), "text",
                        cell.cell().text(), "link", cell.cell().link())).toList());
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
