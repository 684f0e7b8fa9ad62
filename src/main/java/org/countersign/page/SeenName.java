package org.countersign.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.export.Json;
import org.countersign.register.Sighting;
import org.countersign.register.SightingRun;

/// A spelling under which an agency was printed, with the first and the last edition that does so.
///
/// @param name as printed, blanks at the ends aside
/// @param first the first sighting on either list
/// @param last the last sighting on either list
public record SeenName(String name, Sighting first, Sighting last) {
    private static final Comparator<Sighting> BY_DAY = Comparator.comparing(Sighting::day);

    public SeenName {
        Objects.requireNonNull(name);
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
    }

    /// The spellings in an agency's rows, the first one printed first.
    static List<SeenName> among(List<SightingRun> runs) {
        Map<String, SeenName> seen = new LinkedHashMap<>();
        for (SightingRun run : runs) {
            seen.merge(run.row().name().strip(), new SeenName(run.row().name().strip(), run.first(), run.last()), SeenName::and);
        }
        List<SeenName> names = new ArrayList<>(seen.values());
        names.sort(Comparator.<SeenName, String>comparing(name -> name.first().day()).thenComparing(SeenName::name));
        return names;
    }

    private SeenName and(SeenName other) {
        return new SeenName(name, BY_DAY.compare(other.first, first) < 0 ? other.first : first,
                BY_DAY.compare(other.last, last) > 0 ? other.last : last);
    }

    Map<String, Object> tree() {
        return Json.object("name", name, "first", place(first), "last", place(last));
    }

    private static Map<String, Object> place(Sighting sighting) {
        return Json.object("edition", sighting.edition(), "name", sighting.name(), "day", sighting.day(), "row", sighting.row());
    }
}
