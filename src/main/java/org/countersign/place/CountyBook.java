package org.countersign.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// The counties of today and the former ones, by code and by name.
final class CountyBook {
    private final Map<String, County> byFips = new LinkedHashMap<>();
    private final Once<Map<String, List<County>>> currentByState = new Once<>(this::groupByState);
    private final Map<String, CountyNames> currentNames = new ConcurrentHashMap<>();
    private final Map<String, CountyNames> formerNames = new ConcurrentHashMap<>();

    CountyBook(PlaceTable counties, PlaceTable formerCounties) {
        for (List<String> line : counties.all()) {
            OptionalInt population = line.get(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(line.get(4)));
            byFips.put(line.get(0), new County(line.get(0), line.get(1), line.get(2), line.get(3), population, Vintage.CURRENT));
        }
        for (List<String> line : formerCounties.all()) {
            byFips.put(line.get(0),
                    new County(line.get(0), line.get(1), line.get(2), line.get(3), OptionalInt.empty(), Vintage.HISTORICAL));
        }
    }

    Map<String, County> byFips() {
        return byFips;
    }

    /// All of one vintage, by FIPS code.
    List<County> all(Vintage vintage) {
        return byFips.values().stream().filter(county -> county.vintage() == vintage).toList();
    }

    /// The counties of one state and vintage, by FIPS code.
    List<County> within(String usps, Vintage vintage) {
        return vintage == Vintage.CURRENT
                ? List.copyOf(currentByState.get().getOrDefault(usps, List.of()))
                : byFips.values().stream().filter(county -> county.usps().equals(usps) && county.vintage() == vintage).toList();
    }

    private Map<String, List<County>> groupByState() {
        Map<String, List<County>> byState = new HashMap<>();
        for (County county : byFips.values()) {
            if (county.current()) {
                byState.computeIfAbsent(county.usps(), usps -> new ArrayList<>()).add(county);
            }
        }
        return byState;
    }

    /// A former county is found only where no county of today has the name.
    List<County> named(String usps, String text) {
        List<County> current = currentNames(usps).find(text);
        return current.isEmpty() ? formerNames(usps).find(text) : current;
    }

    List<NameIndex.Near<County>> nearest(String usps, String text, int count) {
        return currentNames(usps).nearest(text, count);
    }

    private CountyNames currentNames(String usps) {
        return currentNames.computeIfAbsent(usps, state -> new CountyNames(within(state, Vintage.CURRENT)));
    }

    private CountyNames formerNames(String usps) {
        return formerNames.computeIfAbsent(usps, state -> new CountyNames(within(state, Vintage.HISTORICAL)));
    }
}
