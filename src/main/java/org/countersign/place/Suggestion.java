package org.countersign.place;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// A place whose name is near to a text that fits nothing.
///
/// @param kind what it is
/// @param id its census code: five digits for a county, seven for a municipality, ten for a township
/// @param name its name with its kind, as the Census prints it
/// @param distance how many letters must be changed, added, dropped or swapped with their neighbour, after both are folded
public record Suggestion(PlaceKind kind, String id, String name, int distance) implements Comparable<Suggestion> {
    private static final Comparator<Suggestion> ORDER =
            Comparator.comparingInt(Suggestion::distance).thenComparing(Suggestion::kind).thenComparing(Suggestion::id);

    /// One suggestion for each thing found near.
    static <T> List<Suggestion> of(PlaceKind kind, List<NameIndex.Near<T>> near, Function<T, String> id, Function<T, String> name) {
        return near.stream()
                .flatMap(names -> names.things().stream()
                        .map(thing -> new Suggestion(kind, id.apply(thing), name.apply(thing), names.distance())))
                .toList();
    }

    /// Nearest first; counties before municipalities before townships; then by code.
    @Override
    public int compareTo(Suggestion other) {
        return ORDER.compare(this, other);
    }
}
