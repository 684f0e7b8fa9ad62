package org.countersign.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.agency.AgencyId;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.sheet.Cell;
import org.countersign.sighting.Column;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.ReadRow;

/// A row as an edition prints it.
///
/// @param edition the edition
/// @param row the row's number in the file
/// @param cells its cells, as far as there are headings or texts
/// @param read what they were read as
public record ListedRow(ListedEdition edition, int row, List<Printed> cells, ReadRow read) {
    public ListedRow {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(read);
        cells = List.copyOf(cells);
    }

    /// A cell under its heading.
    ///
    /// @param meaning what tells the column from others in any edition: what it means, or else its heading
    /// @param heading the heading as printed
    /// @param cell the cell as printed
    public record Printed(String meaning, String heading, Cell cell) {}

    /// A stretch of an edition's rows.
    static List<ListedRow> of(ListedEdition edition, int from, int to, Register register) {
        List<ReadRow> read = register.listRows(edition);
        List<ListedRow> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(of(edition, edition.rows().get(i), read.get(i)));
        }
        return rows;
    }

    /// The rows of an edition for an agency under a model.
    static List<ListedRow> of(ListedEdition edition, AgencyId agency, EnforcementModel model, Register register) {
        List<ReadRow> read = register.listRows(edition);
        List<ListedRow> rows = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ReadRow row = read.get(i);
            boolean same = row.model().value().map(model::equals).orElse(false);
            if (same && register.findAgency(row).map(agency::equals).orElse(false)) {
                rows.add(of(edition, edition.rows().get(i), row));
            }
        }
        return rows;
    }

    private static ListedRow of(ListedEdition edition, PlacedLine placed, ReadRow read) {
        Line line = edition.edition().verbatim(placed.line());
        Line headings = edition.edition().list().lines().getFirst().line();
        Map<Integer, Column> meanings = new LinkedHashMap<>();
        edition.layout().columns().forEach((column, place) -> meanings.put(place, column));
        List<Printed> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(headings.cells().size(), line.cells().size()); i++) {
            String heading = headings.cell(i).text();
            Column meaning = meanings.get(i);
            cells.add(new Printed(meaning == null ? heading : meaning.name(), heading, line.cell(i)));
        }
        return new ListedRow(edition, placed.row(), cells, read);
    }

    /// The row's number as it is written: a number of the file, which is not parted by thousands.
    public String number() {
        return Integer.toString(row);
    }

    /// The cell of a column; blank where the edition has none.
    public Cell cell(String meaning) {
        return cells.stream().filter(printed -> printed.meaning().equals(meaning)).findFirst().map(Printed::cell).orElse(Cell.BLANK);
    }
}
