package org.countersign.sighting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.archive.Line;
import org.countersign.finding.FindingKind;
import org.countersign.ruling.Ruling;

/// Maps the headings of a list to columns, strictly: what is not known stops the edition.
public final class HeadingReader {
    /// What the headings say, and what is wrong with them.
    ///
    /// @param layout the columns that were recognised
    /// @param faults unknown, missing and doubled headings
    public record Result(Layout layout, List<CellFault> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    private static final Set<Column> REQUIRED = EnumSet.of(Column.STATE, Column.AGENCY, Column.SUPPORT_TYPE);

    private final Map<String, Column> ruled = new HashMap<>();

    /// A reader that also knows the headings that rulings explain.
    public HeadingReader(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            if (ruling instanceof Ruling.Reading reading && reading.column().equals("HEADING") && reading.grounds().inForce()) {
                ruled.put(Column.words(reading.text()), column(reading));
            }
        }
    }

    /// Reads a row of headings.
    public Result read(Line headings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<CellFault> faults = new ArrayList<>();
        for (int place = 0; place < headings.cells().size(); place++) {
            String text = headings.cell(place).text();
            if (text.isBlank()) {
                continue;
            }
            Optional<Column> column = find(text);
            if (column.isEmpty()) {
                faults.add(new CellFault(FindingKind.UNKNOWN_HEADING, letter(place), text, howToRule()));
            } else if (columns.putIfAbsent(column.get(), place) != null) {
                doubled(column.get(), place, text, columns, faults);
            }
        }
        for (Column column : REQUIRED) {
            if (!columns.containsKey(column)) {
                faults.add(new CellFault(FindingKind.MISSING_COLUMN, column.name(), "",
                        "every list needs STATE, LAW ENFORCEMENT AGENCY and SUPPORT TYPE"));
            }
        }
        Roll roll = columns.containsKey(Column.SIGNED) ? Roll.PARTICIPATING : Roll.PENDING;
        return new Result(new Layout(roll, columns), faults);
    }

    /// TYPE printed twice, with no SUPPORT TYPE anywhere, means that the second one lost its first word.
    private static void doubled(Column column, int place, String text, Map<Column, Integer> columns, List<CellFault> faults) {
        if (column == Column.TYPE && !columns.containsKey(Column.SUPPORT_TYPE)) {
            columns.put(Column.SUPPORT_TYPE, place);
            faults.add(new CellFault(FindingKind.HEADING_TWICE, letter(place), text, "read as SUPPORT TYPE"));
        } else {
            faults.add(new CellFault(FindingKind.UNKNOWN_HEADING, letter(place), text, "the heading stands twice; " + howToRule()));
        }
    }

    private Optional<Column> find(String text) {
        Column byRuling = ruled.get(Column.words(text));
        return byRuling == null ? Column.of(text) : Optional.of(byRuling);
    }

    private static Column column(Ruling.Reading reading) {
        try {
            return Column.valueOf(reading.value().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "ruling " + reading.grounds().id() + " reads a heading as '" + reading.value() + "', allowed are "
                            + List.of(Column.values()),
                    e);
        }
    }

    private static String howToRule() {
        return "to rule on it, add a reading with column HEADING and one of " + List.of(Column.values());
    }

    /// A column's letters as a spreadsheet shows them.
    static String letter(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
