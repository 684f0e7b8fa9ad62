package org.countersign.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds things by their folded names, with blanks or without; each may have several names.
final class NameIndex<T> {
    private final Map<String, List<T>> byName = new HashMap<>();
    /// Names of several words under those words written together; names of one word stand in the other map alone.
    private final Map<String, List<T>> byJoinedWords = new HashMap<>();
    private final Once<List<String>> sortedNames = new Once<>(() -> byName.keySet().stream().sorted().toList());

    /// @param things what is found, in the order in which results are to be
    /// @param names the names of one of them, as printed
    NameIndex(Collection<T> things, Function<T, ? extends Collection<String>> names) {
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                String folded = PlaceName.fold(name);
                add(byName, folded, thing);
                if (folded.indexOf(' ') >= 0) {
                    add(byJoinedWords, PlaceName.compact(folded), thing);
                }
            }
        }
    }

    /// Everything of this name; spelt apart or together only where nothing is spelt just so.
    List<T> find(String folded) {
        List<T> exact = byName.get(folded);
        if (exact != null) {
            return List.copyOf(exact);
        }
        String joined = PlaceName.compact(folded);
        return Stream.of(byName, byJoinedWords).flatMap(index -> index.getOrDefault(joined, List.of()).stream()).distinct().toList();
    }

    /// Those whose names are nearest to a folded text, nearest first, names in order where equally near.
    ///
    /// @param count how many names at most
    List<Near<T>> nearest(String folded, int count) {
        List<Near<T>> best = new ArrayList<>();
        if (count < 1) {
            return List.of();
        }
        for (String name : sortedNames.get()) {
            int limit = best.size() < count ? Integer.MAX_VALUE : best.getLast().distance() - 1;
            int distance = Distance.between(folded, name, limit);
            if (distance <= limit) {
                insert(best, new Near<>(Objects.requireNonNull(byName.get(name)), distance));
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
