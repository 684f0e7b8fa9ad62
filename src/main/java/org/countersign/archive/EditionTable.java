package org.countersign.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    /// Reads both tables back.
    ///
    /// @throws IOException when a table cannot be read or does not hold what it should; the message names the line
    public static List<NotedEdition> read(Reader lineTable, Reader editionTable) throws IOException {
        List<Line> lines = readLines(lineTable);
        List<NotedEdition> editions = new ArrayList<>();
        int[] base = new int[0];
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(editionTable)) {
            for (CsvRecord row : csv) {
                if (row.getStartingLineNumber() == 1) {
                    requireColumns(row);
                    continue;
                }
                List<String> names = names(row.getField(9));
                List<String> scripts = split(row.getField(13), ';');
                List<EditionSheet> sheets = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    EditScript.Rows rows = EditScript.read(i == 0 ? base : new int[0], scripts.get(i));
                    sheets.add(new EditionSheet(names.get(i), place(rows, lines)));
                    base = i == 0 ? rows.lines() : base;
                }
                Edition edition = new Edition(
                        row.getField(0),
                        Grade.valueOf(row.getField(5)),
                        names(row.getField(8)).stream().map(Capture::new).toList(),
                        Optional.of(row.getField(6)).filter(stamp -> !stamp.isEmpty()),
                        Integer.parseInt(row.getField(7)),
                        sheets);
                editions.add(new NotedEdition(edition, note(row)));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | CsvParseException e) {
            throw new IOException("the table of editions does not hold together after edition " + editions.size() + ": " + e.getMessage(),
                    e);
        }
        return editions;
    }

    private static EditionNote note(CsvRecord row) {
        return new EditionNote(
                row.getField(1), row.getField(2), row.getField(3), row.getField(4), Integer.parseInt(row.getField(10)), row.getField(11),
                row.getField(12));
    }

    private static void requireColumns(CsvRecord heading) throws IOException {
        if (!heading.getFields().equals(COLUMNS)) {
            throw new IOException("the table of editions has the columns " + heading.getFields() + ", expected " + COLUMNS);
        }
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

    private static List<PlacedLine> place(EditScript.Rows rows, List<Line> lines) {
        Line[] placed = new Line[rows.lines().length];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = lines.get(rows.lines()[i] - 1);
        }
        return PlacedLines.of(rows.numbers(), placed);
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

    private static List<Line> readLines(Reader lineTable) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(lineTable)) {
            for (CsvRecord row : csv) {
                if (row.getStartingLineNumber() > 1) {
                    lines.add(LineText.read(row.getFields(), 1));
                }
            }
        } catch (CsvParseException e) {
            throw new IOException("the table of lines does not hold together after line " + lines.size() + ": " + e.getMessage(), e);
        }
        return lines;
    }

    private static String join(List<String> parts) {
        return String.join("|", parts.stream().map(part -> part.replace("\\", "\\\\").replace("|", "\\p")).toList());
    }

    /// Undoes [#join].
    private static List<String> names(String text) {
        return split(text, '|').stream()
                .map(part -> part.indexOf('\\') < 0 ? part : part.replaceAll("(?<!\\\\)((?:\\\\{2})*)\\\\p", "$1|").replace("\\\\", "\\"))
                .toList();
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
