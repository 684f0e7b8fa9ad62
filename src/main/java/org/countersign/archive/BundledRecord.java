package org.countersign.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The record that comes with the program: `data/editions`, inside the jar.
public final class BundledRecord {
    private BundledRecord() {}

    /// Every edition of the bundled record, in the record's order, with what was noted of each when it was compiled.
    public static List<NotedEdition> listEditions() throws IOException {
        try (InputStream lines = open("/data/editions/lines.csv"); InputStream editions = open("/data/editions/editions.csv")) {
            return EditionTable.read(lines, editions);
        }
    }

    /// Puts the editions of several sources together: the same bytes are one edition with all its captures, and lines
    /// that are alike are one object.
    public static List<Edition> merge(List<Edition> first, List<Edition> second) {
        if (second.isEmpty()) {
            return List.copyOf(first);
        }
        Map<String, Edition> merged = new HashMap<>();
        List<String> order = new ArrayList<>();
        Map<Line, Line> known = new HashMap<>();
        for (Edition edition : first) {
            edition.sheets().forEach(sheet -> sheet.lines().forEach(placed -> known.putIfAbsent(placed.line(), placed.line())));
            merged.put(edition.sha256(), edition);
            order.add(edition.sha256());
        }
        Map<Line, Line> same = new IdentityHashMap<>();
        for (Edition edition : second) {
            Edition there = merged.get(edition.sha256());
            if (there == null) {
                order.add(edition.sha256());
            }
            merged.put(edition.sha256(), there == null ? shared(edition, known, same) : there.alsoCapturedAs(edition.captures()));
        }
        return order.stream().map(merged::get).toList();
    }

    private static Edition shared(Edition edition, Map<Line, Line> known, Map<Line, Line> same) {
        List<EditionSheet> sheets = edition.sheets().stream()
                .map(sheet -> new EditionSheet(
                        sheet.name(),
                        sheet.lines().stream()
                                .map(placed -> new PlacedLine(
                                        placed.row(),
                                        same.computeIfAbsent(placed.line(), line -> known.computeIfAbsent(line, fresh -> fresh))))
                                .toList()))
                .toList();
        return new Edition(edition.sha256(), edition.grade(), edition.captures(), edition.stamp(), edition.mailboxes(), sheets);
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = BundledRecord.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("the bundled record is not in this build: " + resource);
        }
        return stream;
    }
}
