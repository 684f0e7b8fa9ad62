package org.countersign.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.sheet.Row;
import org.countersign.sheet.SheetFault;
import org.countersign.sheet.WorkbookReader;

/// Somebody else's table of agencies: names, states, ORIs under the headings that such tables use.
final class TheirTable {
    private static final Set<String> NAME = Set.of("name", "agency", "agency name", "law enforcement agency", "agency_name");
    private static final Set<String> STATE = Set.of("state", "usps", "state_abbr", "state abbreviation");
    private static final Set<String> ORI = Set.of("ori", "ori9", "ori_9");

    private TheirTable() {}

    /// One row; texts that are not there are empty.
    ///
    /// @param number its number in the file, the headings being the first
    record TheirRow(int number, String name, String state, String ori) {}

    /// @throws IOException when the file is no table, or has neither names nor ORIs; the message names the file and what is needed
    static List<TheirRow> read(Path file) throws IOException {
        List<Row> rows;
        try {
            rows = new WorkbookReader().read(file).sheets().getFirst().rows();
        } catch (SheetFault fault) {
            throw new IOException(fault.getMessage(), fault);
        }
        Row headings = rows.isEmpty() ? new Row(1, List.of()) : rows.getFirst();
        OptionalInt name = column(headings, NAME);
        OptionalInt state = column(headings, STATE);
        OptionalInt ori = column(headings, ORI);
        if (name.isEmpty() && ori.isEmpty()) {
            String found = headings.cells().stream().map(cell -> "\"" + cell.text().strip() + "\"").collect(Collectors.joining(", "));
            throw new IOException(
                    file + ", row " + headings.number() + ": a column called name (or agency) is needed, or one called ori; there are "
                            + (found.isEmpty() ? "none" : found));
        }
        List<TheirRow> theirs = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            theirs.add(new TheirRow(row.number(), text(row, name), text(row, state), text(row, ori)));
        }
        return theirs;
    }

    private static OptionalInt column(Row headings, Set<String> names) {
        for (int column = 0; column < headings.cells().size(); column++) {
            if (names.contains(headings.cell(column).text().strip().toLowerCase(Locale.ROOT))) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    private static String text(Row row, OptionalInt column) {
        return column.isPresent() ? row.cell(column.getAsInt()).text().strip() : "";
    }
}
