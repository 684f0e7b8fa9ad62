package org.countersign.place;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Brings two atlases into one table: the counties of today whole, and of the time before those that are no more; each line
/// once, whichever way it was written.
final class ArcBook {
    private static final Comparator<List<Position>> BY_POSITIONS = (one, other) -> {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        boolean ended = same == Math.min(one.size(), other.size());
        return ended ? Integer.compare(one.size(), other.size()) : one.get(same).compareTo(other.get(same));
    };

    private final Atlas today;
    private final Atlas before;
    private final Atlas cleanToday;
    private final Atlas cleanBefore;
    private final SortedMap<List<Position>, Integer> numbers = new TreeMap<>(BY_POSITIONS);

    ArcBook(Atlas today, Atlas before) {
        this.today = today;
        this.before = before;
        this.cleanToday = today.cleaned();
        this.cleanBefore = before.cleaned();
    }

    /// The table, its arcs by their positions.
    OutlineTable table() {
        SortedSet<String> all = new TreeSet<>(today.counties().keySet());
        all.addAll(before.counties().keySet());
        all.forEach(fips -> clean(fips).rings(fips).forEach(ring -> ring.forEach(arc -> numbers.put(forward(clean(fips).line(arc)), 0))));
        int number = 0;
        for (Map.Entry<List<Position>, Integer> entry : numbers.entrySet()) {
            number++;
            entry.setValue(number);
        }
        List<OutlineArea> areas = all.stream().map(this::area).toList();
        return new OutlineTable(List.copyOf(numbers.keySet()), areas);
    }

    private boolean current(String fips) {
        return today.counties().containsKey(fips);
    }

    private Atlas clean(String fips) {
        return current(fips) ? cleanToday : cleanBefore;
    }

    private OutlineArea area(String fips) {
        Set<Vintage> vintages = EnumSet.noneOf(Vintage.class);
        if (current(fips)) {
            vintages.add(Vintage.CURRENT);
        }
        if (before.counties().containsKey(fips)) {
            vintages.add(Vintage.HISTORICAL);
        }
        return new OutlineArea(fips, vintages, beside(fips), clean(fips).rings(fips).stream().map(ring -> numbered(fips, ring)).toList());
    }

    /// A former county and a county that became a lozenge have no arc in common with those of today; the packages know.
    private List<String> beside(String fips) {
        boolean lozenge = clean(fips).rings(fips).stream().flatMap(List::stream).anyMatch(arc -> arc > today.arcs().size());
        boolean alone = !current(fips) || lozenge;
        return alone ? (current(fips) ? today : before).beside(fips).stream().filter(this::current).toList() : List.of();
    }

    private List<Integer> numbered(String fips, List<Integer> ring) {
        return ring.stream().map(arc -> {
            List<Position> line = clean(fips).line(arc);
            List<Position> forward = forward(line);
            int number = numbers.getOrDefault(forward, 0);
            return forward.equals(line) ? number : -number;
        }).toList();
    }

    private static List<Position> forward(List<Position> line) {
        return BY_POSITIONS.compare(line, line.reversed()) <= 0 ? line : line.reversed();
    }
}
