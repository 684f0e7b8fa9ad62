package org.countersign.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.export.EditionTree;
import org.countersign.export.VerbatimRows;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rows", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "The verbatim rows of an edition: texts, links, blanks and errors as the file has them.", footer = {
        "", "Example: countersign rows --edition participatingAgencies05292025am --format json"})
final class RowsVerb extends Verb {
    @Option(names = "--edition", required = true, paramLabel = "NAME|SHA", description = "A file name the edition came under, or the first digits of its SHA-256.")
    private String edition = "";

    @Override
    Answer answer(Register register) {
        ListedEdition chosen = EditionChoice.of(edition, register);
        return new Answer(() -> text(chosen), () -> EditionTree.rows(chosen), () -> VerbatimRows.of(chosen));
    }

    private static String text(ListedEdition edition) {
        StringBuilder text = new StringBuilder(Lines.paragraph(
                edition.edition().name() + ", edition " + EditionWords.hash(edition) + ", is the "
                        + edition.roll().name().toLowerCase(Locale.ROOT)
                        + " list of " + EditionWords.day(edition) + (edition.admitted() ? "" : ", held back,") + " with "
                        + edition.rows().size()
                        + " rows, here as the file has them.",
                0));
        List<PlacedLine> lines = edition.edition().list().lines();
        if (!lines.isEmpty()) {
            text.append('\n').append(Lines.paragraph("row   " + cells(lines.getFirst().line()), 6));
        }
        for (PlacedLine placed : edition.rows()) {
            String number = String.format(Locale.ROOT, "%-4d  ", placed.row());
            text.append(Lines.paragraph(number + cells(edition.edition().verbatim(placed.line())), 6));
        }
        return text.toString();
    }

    private static String cells(Line line) {
        return line.cells().stream()
                .map(cell -> (cell.text().isBlank() ? "-" : cell.text().strip()) + cell.link().map(link -> " <" + link + ">").orElse(""))
                .collect(Collectors.joining(" | "));
    }
}
