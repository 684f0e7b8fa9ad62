package org.countersign.sighting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.finding.FindingKind;
import org.countersign.place.Distance;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;

/// Reads the TYPE column into ICE's own few words: `County`, `Municipality`, `State Agency`, and others as printed.
final class TypeReader {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("county", "County"),
            Map.entry("parish", "County"),
            Map.entry("municipality", "Municipality"),
            Map.entry("municipal", "Municipality"),
            Map.entry("city", "Municipality"),
            Map.entry("town", "Municipality"),
            Map.entry("state", "State Agency"),
            Map.entry("state agency", "State Agency"),
            Map.entry("territory", "State Agency"),
            Map.entry("tribal", "Tribal"),
            Map.entry("tribe", "Tribal"),
            Map.entry("university", "University"),
            Map.entry("college", "University"));

    private TypeReader() {}

    static Read<String> read(Cell cell, List<CellFault> faults) {
        String words = Column.words(cell.text());
        if (words.isEmpty() || cell.kind() == CellKind.ERROR || Absent.is(cell.text())) {
            faults.add(new CellFault(FindingKind.TYPE_MISSING, Column.TYPE.name(), cell.text(), "nothing to read"));
            return Read.absent();
        }
        String known = KNOWN.get(words);
        if (known != null) {
            return Read.exact(known);
        }
        for (int errors = 1; errors <= 2; errors++) {
            for (Map.Entry<String, String> entry : new TreeMap<>(KNOWN).entrySet()) {
                // Short words bear one error: a court is no county.
                boolean bears = entry.getKey().length() >= (errors == 1 ? 5 : 8);
                if (bears && Distance.between(words, entry.getKey(), errors) <= errors) {
                    faults.add(new CellFault(FindingKind.TYPE_CORRECTED, Column.TYPE.name(), cell.text(), "read as " + entry.getValue()));
                    return Read.corrected(entry.getValue());
                }
            }
        }
        String allowed = KNOWN.values().stream().distinct().sorted().toList().toString().toLowerCase(Locale.ROOT);
        faults.add(new CellFault(FindingKind.TYPE_UNREAD, Column.TYPE.name(), cell.text(), "known are " + allowed));
        return Read.unread();
    }
}
