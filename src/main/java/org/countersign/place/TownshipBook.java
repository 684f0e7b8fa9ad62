package org.countersign.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The county subdivisions with functions of their own, read one state at a time.
final class TownshipBook {
    private final PlaceTable table;
    private final StateBook states;
    private final Map<String, KindNames<Township>> byState = new ConcurrentHashMap<>();

    TownshipBook(PlaceTable table, StateBook states) {
        this.table = table;
        this.states = states;
    }

    Optional<Township> find(String geoid) {
        return table.find(geoid).map(line -> township(states.uspsOf(geoid), line));
    }

    List<Township> within(String usps) {
        return names(usps).all();
    }

    List<Township> named(String usps, String text) {
        return names(usps).find(text);
    }

    List<NameIndex.Near<Township>> nearest(String usps, String text, int count) {
        return names(usps).nearest(text, count);
    }

    private KindNames<Township> names(String usps) {
        return byState.computeIfAbsent(usps, letters -> {
            List<Township> all = states.find(letters).map(State::fips).map(table::beginningWith).orElse(List.of()).stream()
                    .map(line -> township(letters, line)).toList();
            return new KindNames<>(all, TownshipBook::names, Township::lsad);
        });
    }

    /// The printed name; and for the Massachusetts cities that the Census calls "Amesbury Town", the common one.
    private static List<String> names(Township town) {
        boolean cityCalledTown = town.usps().equals("MA") && town.lsad().equals("city") && town.name().endsWith(" Town");
        return cityCalledTown
                ? List.of(town.name(), town.name().substring(0, town.name().length() - " Town".length()))
                : List.of(town.name());
    }

    private static Township township(String usps, List<String> line) {
        return new Township(line.get(0), usps, line.get(1), line.get(2));
    }
}
