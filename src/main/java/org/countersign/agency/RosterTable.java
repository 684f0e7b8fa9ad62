package org.countersign.agency;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// A resolved roster as files of sorted CSV, so that a start need not resolve anew. Everything comes back but the
/// decisions on pairs. Whether the files fit the rows and rulings at hand is for the caller to know.
public final class RosterTable {
    /// The files: agencies, their spellings, ids that lead elsewhere, open questions, conflicts about counties, rulings that matched nothing.
    public static final List<String> FILES =
            List.of("agencies.csv", "spellings.csv", "redirects.csv", "undecided.csv", "conflicts.csv", "unused_rulings.csv");

    private RosterTable() {}

    /// The text of each file by its name, lines ending in a line feed.
    public static SortedMap<String, String> write(Roster roster) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("agencies.csv", AgencyTable.write(roster.listAgencies()));
        texts.put("spellings.csv", spellings(roster.meant()));
        texts.put("redirects.csv", redirects(roster.redirects()));
        texts.put("undecided.csv", QuestionTable.write(roster.undecided()));
        texts.put("conflicts.csv", conflicts(roster.conflicts()));
        texts.put("unused_rulings.csv", CsvText.write(List.of("ruling"), roster.unusedRulings().stream().map(List::of).toList()));
        return texts;
    }

    /// Reads a roster back.
    ///
    /// @param files opens the file of a name
    /// @throws java.io.UncheckedIOException when a file cannot be read
    public static Roster read(Function<String, InputStream> files) {
        Map<RowKey, AgencyId> meant = new HashMap<>();
        Map<AgencyId, List<String>> names = new LinkedHashMap<>();
        for (List<String> line : CsvText.read(files.apply("spellings.csv"))) {
            AgencyId id = new AgencyId(line.get(4));
            Optional<String> county = line.get(2).equals("county") ? Optional.of(line.get(3)) : Optional.empty();
            meant.put(new RowKey(line.get(0), line.get(1), county), id);
            names.computeIfAbsent(id, unused -> new ArrayList<>()).add(line.get(1));
        }
        return new Roster(
                AgencyTable.read(files.apply("agencies.csv"), names), meant, () -> readRedirects(files),
                () -> QuestionTable.read(files.apply("undecided.csv")),
                () -> readFindings(files));
    }

    private static Map<String, AgencyId> readRedirects(Function<String, InputStream> files) {
        Map<String, AgencyId> redirects = new TreeMap<>();
        CsvText.read(files.apply("redirects.csv")).forEach(line -> redirects.put(line.get(0), new AgencyId(line.get(1))));
        return redirects;
    }

    private static Roster.Findings readFindings(Function<String, InputStream> files) {
        List<TerritoryConflict> conflicts = CsvText.read(files.apply("conflicts.csv")).stream().map(RosterTable::conflict).toList();
        List<String> unused = CsvText.read(files.apply("unused_rulings.csv")).stream().map(List::getFirst).toList();
        return new Roster.Findings(List.of(), Map.of(), conflicts, unused, List.of());
    }

    private static String spellings(Map<RowKey, AgencyId> meant) {
        List<List<String>> lines = new ArrayList<>();
        new TreeMap<>(meant).forEach((key, id) -> lines
                .add(List.of(key.state(), key.name(), key.county().isPresent() ? "county" : "name", key.county().orElse(""), id.text())));
        return CsvText.write(List.of("state", "name", "known_by", "county", "agency"), lines);
    }

    private static String redirects(Map<String, AgencyId> redirects) {
        List<List<String>> lines = new ArrayList<>();
        redirects.forEach((id, agency) -> lines.add(List.of(id, agency.text())));
        return CsvText.write(List.of("id", "agency"), lines);
    }

    private static String conflicts(List<TerritoryConflict> conflicts) {
        List<List<String>> lines = conflicts.stream()
                .map(it -> List.of(
                        it.agency().text(), it.state(), it.name(), it.countyText(), String.join(" ", it.stated()),
                        String.join(" ", it.counties()), it.sentence()))
                .toList();
        return CsvText.write(List.of("agency", "state", "name", "county_text", "stated", "counties", "sentence"), lines);
    }

    private static TerritoryConflict conflict(List<String> line) {
        return new TerritoryConflict(
                new AgencyId(line.get(0)), line.get(1), line.get(2), line.get(3), CsvText.words(line.get(4)), CsvText.words(line.get(5)),
                line.get(6));
    }
}
