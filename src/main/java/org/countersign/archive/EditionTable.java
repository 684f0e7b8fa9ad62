package org.countersign.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.sheet.CsvLines;

/// The record as two tables of text: every distinct line once, and every edition as the lines that stood in it.
///
/// Lossless: an edition read back holds the same cells in the same rows. Lines are numbered in the order in which the
/// editions first show them, so that a new edition adds lines to the end of both tables.
public final class EditionTable {
    private static final List<String> COLUMNS = List.of(
            "sha256", "roll", "day", "half", "basis", "grade", "stamp", "mailboxes", "names", "sheets", "rows", "admission", "confirmed",
            "script");

    private EditionTable() {}

    /// Writes both tables.
    ///
    /// @param editions in the order they are to stand in
    /// @param note what is said of each for readers of the table
    public static void write(List<Edition> editions, Function<Edition, EditionNote> note, Writer lineTable, Writer editionTable)
            throws IOException {
        Map<Line, Integer> ids = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(editionTable);
        csv.writeRecord(COLUMNS);
        int[] base = new int[0];
        for (Edition edition : editions) {
            List<String> scripts = new ArrayList<>();
            for (int i = 0; i < edition.sheets().size(); i++) {
                EditScript.Rows rows = number(edition.sheets().get(i), ids, lines);
                scripts.add(EditScript.write(i == 0 ? base : new int[0], rows));
                base = i == 0 ? rows.lines() : base;
            }
            EditionNote said = note.apply(edition);
            csv.writeRecord(
                    edition.sha256(),
                    said.roll(),
                    said.day(),
                    said.half(),
                    said.basis(),
                    edition.grade().name(),
                    edition.stamp().orElse(""),
                    Integer.toString(edition.mailboxes()),
                    join(edition.captures().stream().map(Capture::name).toList()),
                    join(edition.sheets().stream().map(EditionSheet::name).toList()),
                    Integer.toString(said.rows()),
                    said.admission(),
                    said.confirmed(),
                    String.join(";", scripts));
        }
        csv.flush();
        writeLines(lines, lineTable);
    }

    /// Reads both tables back. Lines are found and counted at once, and taken apart when their cells are first looked at.
    ///
    /// @throws IOException when a table cannot be read or does not hold what it should; the message names the line
    public static List<NotedEdition> read(InputStream lineTable, InputStream editionTable) throws IOException {
        List<Line> lines = readLines(table("lines", lineTable));
        CsvLines rows = table("editions", editionTable);
        if (!rows.heading().equals(COLUMNS)) {
            throw new IOException("the table of editions has the columns " + rows.heading() + ", expected " + COLUMNS);
        }
        List<NotedEdition> editions = new ArrayList<>(rows.count());
        int[] base = new int[0];
        try {
            for (int row = 0; row < rows.count(); row++) {
                List<String> fields = rows.fields(row);
                List<String> names = names(fields.get(9));
                List<String> scripts = split(fields.get(13), ';');
                List<EditionSheet> sheets = new ArrayList<>(1);
                for (int i = 0; i < names.size(); i++) {
                    EditScript.Rows placed = EditScript.read(i == 0 ? base : new int[0], scripts.get(i), lines.size());
                    sheets.add(new EditionSheet(names.get(i), PlacedLines.of(placed, lines)));
                    base = i == 0 ? placed.lines() : base;
                }
                editions.add(new NotedEdition(edition(fields, sheets), note(fields)));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | UncheckedIOException e) {
            throw new IOException("the table of editions does not hold together after edition " + editions.size() + ": " + e.getMessage(),
                    e);
        }
        return editions;
    }

    private static CsvLines table(String what, InputStream text) throws IOException {
        try {
            return CsvLines.read(text);
        } catch (IOException e) {
            throw new IOException("the table of " + what + " does not hold together: " + e.getMessage(), e);
        }
    }

    private static Edition edition(List<String> fields, List<EditionSheet> sheets) {
        List<Capture> captures = new ArrayList<>(1);
        for (String name : names(fields.get(8))) {
            captures.add(new Capture(name));
        }
        return new Edition(
                fields.get(0),
                Grade.valueOf(fields.get(5)),
                captures,
                fields.get(6).isEmpty() ? Optional.empty() : Optional.of(fields.get(6)),
                Integer.parseInt(fields.get(7)),
                sheets);
    }

    private static EditionNote note(List<String> fields) {
        return new EditionNote(
                fields.get(1), fields.get(2), fields.get(3), fields.get(4), Integer.parseInt(fields.get(10)), fields.get(11),
                fields.get(12));
    }

    private static EditScript.Rows number(EditionSheet sheet, Map<Line, Integer> ids, List<Line> lines) {
        int[] numbers = new int[sheet.lines().size()];
        int[] used = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            PlacedLine placed = sheet.lines().get(i);
            numbers[i] = placed.row();
            used[i] = ids.computeIfAbsent(placed.line(), line -> {
                lines.add(line);
                return lines.size();
            });
        }
        return new EditScript.Rows(numbers, used);
    }

    private static void writeLines(List<Line> lines, Writer lineTable) throws IOException {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lineTable);
        List<String> fields = new ArrayList<>();
        fields.add("line");
        for (int column = 0; column < width; column++) {
            fields.add("cell" + (column + 1));
        }
        csv.writeRecord(fields);
        for (int i = 0; i < lines.size(); i++) {
            fields.clear();
            fields.add(Integer.toString(i + 1));
            for (int column = 0; column < width; column++) {
                fields.add(CellText.write(lines.get(i).cell(column)));
            }
            csv.writeRecord(fields);
        }
        csv.flush();
    }

    private static List<Line> readLines(CsvLines table) {
        List<Line> lines = new ArrayList<>(table.count());
        for (int index = 0; index < table.count(); index++) {
            int place = index;
            lines.add(LineText.read(() -> table.fields(place), 1));
        }
        return lines;
    }

    private static String join(List<String> parts) {
        return String.join("|", parts.stream().map(part -> part.replace("\\", "\\\\").replace("|", "\\p")).toList());
    }

    /// Undoes [#join].
    private static List<String> names(String text) {
        List<String> names = split(text, '|');
        names.replaceAll(
                part -> part.indexOf('\\') < 0 ? part : part.replaceAll("(?<!\\\\)((?:\\\\{2})*)\\\\p", "$1|").replace("\\\\", "\\"));
        return names;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
