package org.countersign.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How a table differs between two vintages. Columns that only one of them has are named and not compared: every line
/// would differ in them.
///
/// @param table the table's name
/// @param lines the lines that differ: in the order of the second vintage, then those that went in the order of the first
/// @param same how many lines are the same in both
/// @param carriedOn how many agreements differ in nothing but the last day on the list, which is the last day of all in both
///     vintages: they stay on the list, and that is no news
/// @param columnsGone columns that only the first has
/// @param columnsNew columns that only the second has
public record TableDifference(
        String table, List<LineDifference> lines, int same, int carriedOn, List<String> columnsGone, List<String> columnsNew) {
    private static final String LAST_LISTED = "last_listed";

    public TableDifference {
        Objects.requireNonNull(table);
        lines = List.copyOf(lines);
        columnsGone = List.copyOf(columnsGone);
        columnsNew = List.copyOf(columnsNew);
    }

    /// A CSV file in memory.
    ///
    /// @param columns the columns, of which the first tells the lines apart
    /// @param lines the cells by that first one, in the file's order
    private record Lines(List<String> columns, Map<String, List<String>> lines) {
        static Lines read(Shelf.Kept file) throws IOException {
            Map<String, List<String>> lines = new LinkedHashMap<>();
            List<String> columns = List.of();
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file.file())) {
                for (CsvRecord line : csv) {
                    if (columns.isEmpty()) {
                        columns = line.getFields();
                    } else {
                        lines.put(line.getField(0), line.getFields());
                    }
                }
            }
            return new Lines(columns, lines);
        }

        /// The columns that another file lacks.
        List<String> without(Lines other) {
            return columns.stream().filter(column -> !other.columns.contains(column)).toList();
        }

        /// A line's cells in the columns that another file has too; none where there is no such line.
        Map<String, String> cells(String key, Lines other) {
            List<String> line = lines.getOrDefault(key, List.of());
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                if (other.columns.contains(columns.get(i))) {
                    cells.put(columns.get(i), line.get(i));
                }
            }
            return cells;
        }
    }

    /// A table of two vintages, line by line; both are read into memory.
    ///
    /// @throws IOException when a file cannot be read
    public static TableDifference between(String table, Vintage first, Vintage second) throws IOException {
        Lines before = Lines.read(Objects.requireNonNull(first.tables().get(table)));
        Lines after = Lines.read(Objects.requireNonNull(second.tables().get(table)));
        List<String> keys = new ArrayList<>(after.lines.keySet());
        before.lines.keySet().stream().filter(key -> !after.lines.containsKey(key)).forEach(keys::add);
        List<LineDifference> lines = new ArrayList<>();
        int same = 0;
        int carriedOn = 0;
        for (String key : keys) {
            LineDifference difference = new LineDifference(table, key, before.cells(key, after), after.cells(key, before));
            if (difference.cells().isEmpty()) {
                same++;
            } else if (isCarriedOn(difference, first, second)) {
                carriedOn++;
            } else {
                lines.add(difference);
            }
        }
        return new TableDifference(table, lines, same, carriedOn, before.without(after), after.without(before));
    }

    private static boolean isCarriedOn(LineDifference line, Vintage first, Vintage second) {
        return line.cells().size() == 1 && line.cells().getFirst().column().equals(LAST_LISTED)
                && isDay(line.cells().getFirst().before(), first) && isDay(line.cells().getFirst().after(), second);
    }

    private static boolean isDay(Optional<String> cell, Vintage vintage) {
        return cell.isPresent() && cell.equals(vintage.day().map(Object::toString));
    }

    /// How many lines came, went, or were altered.
    public long count(LineDifference.How how) {
        return lines.stream().filter(line -> line.how() == how).count();
    }
}
