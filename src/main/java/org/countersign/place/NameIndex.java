package org.countersign.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Finds things by their folded names, with blanks or without; each may have several names.
final class NameIndex<T> {
    private final Map<String, List<T>> byName = new TreeMap<>();
    private final Map<String, List<T>> byCompactName = new HashMap<>();

    /// @param things what is found, in the order in which results are to be
    /// @param names the names of one of them, as printed
    NameIndex(Collection<T> things, Function<T, ? extends Collection<String>> names) {
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                String folded = PlaceName.fold(name);
                add(byName, folded, thing);
                add(byCompactName, PlaceName.compact(folded), thing);
            }
        }
    }

    /// Everything of this name; spelt apart or together only where nothing is spelt just so.
    List<T> find(String folded) {
        List<T> exact = byName.get(folded);
        return exact != null ? List.copyOf(exact) : List.copyOf(byCompactName.getOrDefault(PlaceName.compact(folded), List.of()));
    }

    /// Those whose names are nearest to a folded text, nearest first, names in order where equally near.
    ///
    /// @param count how many names at most
    List<Near<T>> nearest(String folded, int count) {
        List<Near<T>> best = new ArrayList<>();
        for (Map.Entry<String, List<T>> entry : byName.entrySet()) {
            int limit = best.size() < count ? Integer.MAX_VALUE : best.getLast().distance() - 1;
            int distance = Distance.between(folded, entry.getKey(), limit);
            if (distance <= limit) {
                insert(best, new Near<>(entry.getValue(), distance));
                if (best.size() > count) {
                    best.removeLast();
                }
            }
        }
        return List.copyOf(best);
    }

    private static <T> void insert(List<Near<T>> best, Near<T> near) {
        int at = best.size();
        while (at > 0 && best.get(at - 1).distance() > near.distance()) {
            at--;
        }
        best.add(at, near);
    }

    private static <T> void add(Map<String, List<T>> index, String key, T thing) {
        List<T> things = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!things.contains(thing)) {
            things.add(thing);
        }
    }

    /// Things that share a name, and how far that name is from the one asked for.
    record Near<T>(List<T> things, int distance) {}
}
