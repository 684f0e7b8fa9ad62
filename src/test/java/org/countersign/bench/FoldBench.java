package org.countersign.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countersign.agency.AgencyId;
import org.countersign.agency.Anchor;
import org.countersign.agency.FbiListing;
import org.countersign.agency.Ledger;
import org.countersign.agency.RosterTable;
import org.countersign.archive.BundledRecord;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionSheet;
import org.countersign.archive.Line;
import org.countersign.archive.NotedEdition;
import org.countersign.archive.PlacedLine;
import org.countersign.place.Places;
import org.countersign.register.Register;
import org.countersign.register.Registrar;
import org.countersign.ruling.Ruling;
import org.countersign.ruling.RulingFiles;
import org.countersign.sheet.Cell;

/// Folds the bundled record with one, three and ten times its agencies: the time for a row must not grow.
///
/// The further agencies are copies of the real ones under names of their own, listed in the same editions.
public final class FoldBench {
    private static final int RUNS = 5;

    private FoldBench() {}

    /// Prints a line for each size: rows, milliseconds (median of five), and nanoseconds a row against those at size one.
    public static void main(String[] arguments) throws IOException {
        List<NotedEdition> record = BundledRecord.listEditions();
        List<Ruling> rulings = rulings();
        double first = 0;
        for (int times : new int[] {1, 3, 10}) {
            List<NotedEdition> editions = multiply(record, times, ruledNames(rulings));
            Map<String, String> roster = multiplyRoster(times);
            long rows = editions.stream().mapToLong(noted -> noted.edition().list().lines().size() - 1L).sum();
            double[] millis = new double[RUNS];
            for (int run = -1; run < RUNS; run++) {
                long began = System.nanoTime();
                int changes = fold(editions, roster, rulings);
                if (changes == 0) {
                    throw new IllegalStateException("nothing was folded");
                }
                millis[Math.max(run, 0)] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(millis);
            double perRow = millis[RUNS / 2] * 1e6 / rows;
            first = times == 1 ? perRow : first;
            System.out.printf(Locale.ROOT, "fold x%-2d %,9d rows %8.1f ms  %.2f times the time a row takes at x1%n", times, rows,
                    millis[RUNS / 2], perRow / first);
        }
    }

    private static List<Ruling> rulings() throws IOException {
        List<Ruling> rulings = new ArrayList<>();
        for (RulingFiles file : RulingFiles.values()) {
            rulings.addAll(file.read(new StringReader(text("/data/rulings/" + file.fileName()))));
        }
        return rulings;
    }

    /// Rows that a reading is about have no copies of their own: under another name no ruling would meet them.
    private static Set<String> ruledNames(List<Ruling> rulings) {
        Set<String> names = new HashSet<>();
        for (Ruling ruling : rulings) {
            if (ruling instanceof Ruling.Reading reading) {
                names.add(reading.name().orElse(reading.text()));
            }
        }
        return names;
    }

    private static int fold(List<NotedEdition> editions, Map<String, String> roster, List<Ruling> rulings) {
        Places places = Places.bundled();
        Registrar registrar = new Registrar(rulings, places, new FbiListing(places), Ledger.empty());
        Register register =
                registrar.recall(editions, RosterTable
                        .read(name -> new ByteArrayInputStream(Objects.requireNonNull(roster.get(name)).getBytes(StandardCharsets.UTF_8))));
        return register.listChanges().size();
    }

    private static List<NotedEdition> multiply(List<NotedEdition> record, int times, Set<String> ruled) {
        List<Map<Line, Line>> copies = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            copies.add(new IdentityHashMap<>());
        }
        return record.stream().map(noted -> new NotedEdition(multiply(noted.edition(), copies, ruled), noted.note())).toList();
    }

    private static Edition multiply(Edition edition, List<Map<Line, Line>> copies, Set<String> ruled) {
        List<PlacedLine> lines = new ArrayList<>();
        lines.add(edition.list().lines().getFirst());
        for (int copy = 0; copy < copies.size(); copy++) {
            int number = copy;
            for (PlacedLine placed : edition.list().lines().subList(1, edition.list().lines().size())) {
                Line line =
                        copy == 0
                                ? placed.line()
                                : copies.get(copy).computeIfAbsent(placed.line(), original -> renamed(original, number, ruled));
                lines.add(new PlacedLine(lines.size() + 1, line));
            }
        }
        EditionSheet sheet = new EditionSheet(edition.list().name(), lines);
        return new Edition(edition.sha256(), edition.grade(), edition.captures(), edition.stamp(), edition.mailboxes(), List.of(sheet));
    }

    /// In every layout the agency stands in the second column.
    private static Line renamed(Line line, int copy, Set<String> ruled) {
        List<Cell> cells = new ArrayList<>(line.cells());
        Cell name = line.cell(1);
        if (cells.size() > 1 && !name.text().isBlank() && !ruled.contains(name.text().strip())) {
            cells.set(1, new Cell(name.kind(), name.text() + " " + copy, name.link()));
        }
        return new Line(cells);
    }

    private static Map<String, String> multiplyRoster(int times) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : RosterTable.FILES) {
            files.put(name, text("/data/agencies/" + name));
        }
        StringBuilder agencies = new StringBuilder(Objects.requireNonNull(files.get("agencies.csv")));
        StringBuilder spellings = new StringBuilder(Objects.requireNonNull(files.get("spellings.csv")));
        List<String> agencyLines = lines(agencies);
        List<String> spellingLines = lines(spellings);
        for (int copy = 1; copy < times; copy++) {
            Map<String, String> ids = new HashMap<>();
            for (String line : agencyLines) {
                String id = line.substring(0, line.indexOf(','));
                ids.put(id, id(copy, ids.size()));
                agencies.append(ids.get(id)).append(line.substring(line.indexOf(','))).append('\n');
            }
            for (String line : spellingLines) {
                String id = line.substring(line.lastIndexOf(',') + 1);
                spellings.append(renamed(line.substring(0, line.lastIndexOf(',')), copy)).append(',').append(ids.get(id)).append('\n');
            }
        }
        files.put("agencies.csv", agencies.toString());
        files.put("spellings.csv", spellings.toString());
        return files;
    }

    private static String id(int copy, int number) {
        return AgencyId.provisional(new Anchor(String.format(Locale.ROOT, "%064x", copy), number + 1)).text();
    }

    /// The copy's number behind the name in `state,name,known_by,county`.
    private static String renamed(String line, int copy) {
        int known = Math.max(line.lastIndexOf(",name,"), line.lastIndexOf(",county,"));
        String name = line.substring(0, known);
        String longer = name.endsWith("\"") ? name.substring(0, name.length() - 1) + " " + copy + "\"" : name + " " + copy;
        return longer + line.substring(known);
    }

    private static List<String> lines(StringBuilder text) {
        List<String> lines = new ArrayList<>(text.toString().lines().toList());
        lines.removeFirst();
        return lines;
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(FoldBench.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
