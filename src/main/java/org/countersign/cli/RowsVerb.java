package org.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.export.EditionTree;
import org.countersign.export.Table;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.sheet.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rows",
        mixinStandardHelpOptions = true,
        description = "The verbatim rows of an edition: texts, links, blanks and errors as the file has them.",
        footer = {"", "Example: countersign rows --edition participatingAgencies05292025am --format json"})
final class RowsVerb extends Verb {
    @Option(names = "--edition", required = true, paramLabel = "NAME|SHA", description = "A file name the edition came under, or the first digits of its SHA-256.")
    private String edition = "";

    @Override
    Answer answer(Register register) {
        ListedEdition chosen = EditionChoice.of(edition, register);
        return new Answer(() -> text(chosen), () -> EditionTree.rows(chosen), () -> table(chosen, true));
    }

    private static String text(ListedEdition edition) {
        return edition.edition().name() + " (" + edition.edition().sha256().substring(0, 12) + "), " + edition.rows().size() + " rows\n\n"
                + TextTable.of(table(edition, false));
    }

    private static Table table(ListedEdition edition, boolean links) {
        List<PlacedLine> lines = edition.edition().list().lines();
        int width = lines.stream().mapToInt(placed -> placed.line().cells().size()).max().orElse(0);
        Line headings = lines.isEmpty() ? new Line(List.of()) : lines.getFirst().line();
        List<String> columns = new ArrayList<>(List.of("row"));
        for (int i = 0; i < width; i++) {
            columns.add(headings.cell(i).text());
            if (links) {
                columns.add(headings.cell(i).text() + " link");
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (PlacedLine placed : edition.rows()) {
            Line line = edition.edition().verbatim(placed.line());
            List<String> row = new ArrayList<>(List.of(Integer.toString(placed.row())));
            for (int i = 0; i < width; i++) {
                Cell cell = line.cell(i);
                row.add(cell.text());
                if (links) {
                    row.add(cell.link().orElse(""));
                }
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }
}
