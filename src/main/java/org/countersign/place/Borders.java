package org.countersign.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which counties of one time lie beside which arc, and so beside one another.
final class Borders {
    private final SortedMap<Integer, SortedSet<String>> sides = new TreeMap<>();
    private final Map<String, SortedSet<String>> neighbours = new HashMap<>();

    Borders(List<OutlineArea> areas) {
        areas.forEach(area -> neighbours.put(area.fips(), new TreeSet<>()));
        areas.forEach(area -> area.rings().forEach(ring -> ring
                .forEach(arc -> sides.computeIfAbsent(Math.abs(arc), number -> new TreeSet<>()).add(area.fips()))));
        sides.values().forEach(beside -> beside.forEach(one -> beside.forEach(other -> join(one, other))));
        areas.forEach(area -> area.beside().forEach(other -> {
            join(area.fips(), other);
            join(other, area.fips());
        }));
    }

    private void join(String one, String other) {
        if (!one.equals(other) && neighbours.containsKey(other) && neighbours.get(one) instanceof SortedSet<String> known) {
            known.add(other);
        }
    }

    /// The counties that share a line with this one, by FIPS code; none for one of another time.
    SortedSet<String> neighbours(String fips) {
        return neighbours.getOrDefault(fips, new TreeSet<>());
    }

    /// The arcs with one state on the one side and another on the other.
    List<Integer> betweenStates() {
        return sides.entrySet().stream()
                .filter(arc -> arc.getValue().stream().map(fips -> fips.substring(0, 2)).distinct().count() > 1).map(Map.Entry::getKey)
                .toList();
    }
}
