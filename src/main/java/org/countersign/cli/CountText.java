package org.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.export.Table;
import org.countersign.register.Count;
import org.countersign.register.Figures;
import org.countersign.register.ListedEdition;
import org.countersign.register.Residents;
import org.countersign.register.Unit;

/// The register's counts of a day as text and as a table.
///
/// @param count the counts
record CountText(Count count) {
    String text() {
        if (count.edition().isEmpty()) {
            return nothing(count);
        }
        List<List<String>> rows = new ArrayList<>();
        count.figures().ifPresent(figures -> rows.add(line("all", figures)));
        count.byModel().forEach((model, figures) -> rows.add(line(model, figures)));
        StringBuilder text = new StringBuilder();
        text.append(Lines.paragraph(sentence(count), 0)).append('\n');
        text.append(TextTable.of(new Table(columns("model", Unit.values()), rows))).append('\n');
        text.append(Lines.paragraph("Pending: " + pending() + ".", 2));
        count.residents().ifPresent(people -> text.append('\n').append(residents(people)));
        text.append('\n').append(definitions(Unit.values()));
        return text.append("\nThe rows: countersign rows --edition ").append(EditionWords.hash(count.edition().get())).append('\n')
                .toString();
    }

    /// The whole day in a sentence that can be quoted.
    static String sentence(Count count) {
        ListedEdition edition = count.edition().orElseThrow();
        Figures figures = count.figures().orElseThrow();
        String territories = figures.territories() == 0 ? "" : " and " + Words.count(figures.territories(), "territory", "territories");
        return EditionWords.last(edition, count.on()) + (edition.date().equals(count.on()) ? "" : ",") + " has "
                + Words.count(figures.rows(), "row", "rows") + ": " + Words.count(figures.agreements(), "agreement", "agreements") + " of "
                + Words.count(figures.agencies(), "agency", "agencies") + " in " + Words.count(figures.states(), "state", "states")
                + territories + ".";
    }

    static String nothing(Count count) {
        return "No participating list is known by " + count.on() + ".\n";
    }

    /// The definitions of the units that stand in a table.
    static String definitions(Unit... units) {
        StringBuilder text = new StringBuilder("What is counted:\n");
        for (Unit unit : units) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            text.append(Lines.paragraph("  " + name + " ".repeat(13 - name.length()) + unit.definition(), 15));
        }
        return text.toString();
    }

    static List<String> columns(String first, Unit... units) {
        List<String> columns = new ArrayList<>(List.of(first));
        for (Unit unit : units) {
            columns.add(unit.name().toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    /// The figures of one line, for the units asked.
    static List<String> line(String key, Figures figures, Unit... units) {
        List<String> line = new ArrayList<>(List.of(key));
        for (Unit unit : units.length == 0 ? Unit.values() : units) {
            line.add(Integer.toString(figures.of(unit)));
        }
        return line;
    }

    private String pending() {
        Count.PendingCount pending = count.pending();
        return pending.figures()
                .map(some -> Words.count(some.rows(), "row", "rows") + " of " + Words.count(some.agencies(), "agency", "agencies")
                        + " on the pending list of " + EditionWords.day(pending.edition().orElseThrow()))
                .orElseGet(() -> "not known, " + pending.reason().orElse(""));
    }

    private static String residents(Residents people) {
        String states = Words.count(people.statewideStates().size(), "state or territory", "states and territories")
                + " with a statewide body listed, apart from the above";
        return "People living there:\n"
                + people(people.countywide(), "in counties whose county-wide body is listed")
                + people(people.touched(), "in counties with any local body listed")
                + people(people.municipal(), "in municipalities whose own body is listed")
                + people(people.statewide(), "in " + states)
                + Lines.paragraph("  Source: " + Residents.SOURCE + ". Left out: " + Words.count(people.unlocated(), "agency", "agencies")
                        + " whose territory is not known.", 2);
    }

    private static String people(long number, String where) {
        return Lines.paragraph(String.format(Locale.ROOT, "  %,11d  %s", number, where), 15);
    }

    /// One line for all and one for each model, the participating list before the pending one.
    Table table() {
        List<List<String>> rows = new ArrayList<>();
        count.figures().ifPresent(figures -> rows.add(row(count.edition(), line("all", figures))));
        count.byModel().forEach((model, figures) -> rows.add(row(count.edition(), line(model, figures))));
        Count.PendingCount pending = count.pending();
        pending.figures().ifPresent(figures -> rows.add(row(pending.edition(), waiting("all", figures))));
        pending.byModel().forEach((model, figures) -> rows.add(row(pending.edition(), waiting(model, figures))));
        List<String> columns = new ArrayList<>(List.of("on", "roll", "edition", "published"));
        columns.addAll(columns("model", Unit.values()));
        return new Table(columns, rows);
    }

    /// What waits has no agreement, and is counted by rows and agencies only.
    private static List<String> waiting(String model, Figures figures) {
        return List.of(model, Integer.toString(figures.rows()), "", Integer.toString(figures.agencies()), "", "", "");
    }

    private List<String> row(Optional<ListedEdition> edition, List<String> line) {
        ListedEdition some = edition.orElseThrow();
        List<String> row =
                new ArrayList<>(List.of(count.on().toString(), some.roll().name(), some.edition().sha256(), some.date().toString()));
        row.addAll(line);
        return row;
    }
}
