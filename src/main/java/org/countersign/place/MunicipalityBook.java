package org.countersign.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The places of the Census, read one state at a time.
final class MunicipalityBook {
    private final PlaceTable table;
    private final StateBook states;
    private final Function<String, County> counties;
    /// those asked for by code: counts of people ask for the same hundreds again and again
    private final Map<String, Municipality> found = new ConcurrentHashMap<>();
    private final Map<String, KindNames<Municipality>> byState = new ConcurrentHashMap<>();

    MunicipalityBook(PlaceTable table, StateBook states, Function<String, County> counties) {
        this.table = table;
        this.states = states;
        this.counties = counties;
    }

    Optional<Municipality> find(String geoid) {
        Municipality before = found.get(geoid);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Municipality> place = table.find(geoid).map(line -> municipality(states.uspsOf(geoid), line));
        place.ifPresent(fresh -> found.put(geoid, fresh));
        return place;
    }

    List<Municipality> within(String usps) {
        return names(usps).all();
    }

    List<Municipality> named(String usps, String text) {
        return names(usps).find(text);
    }

    List<NameIndex.Near<Municipality>> nearest(String usps, String text, int count) {
        return names(usps).nearest(text, count);
    }

    private KindNames<Municipality> names(String usps) {
        return byState.computeIfAbsent(usps, letters -> {
            List<Municipality> all = states.find(letters).map(State::fips).map(table::beginningWith).orElse(List.of()).stream()
                    .map(line -> municipality(letters, line)).toList();
            return new KindNames<>(all, place -> MunicipalityNames.of(place, counties), Municipality::lsad);
        });
    }

    private static Municipality municipality(String usps, List<String> line) {
        return new Municipality(line.get(0), usps, line.get(1), line.get(2), shares(line.get(3)));
    }

    /// `08001:120 08005:40`: people by county. Where nobody lives the counties share alike.
    private static List<CountyShare> shares(String text) {
        String[] parts = text.split(" ");
        long people = 0;
        for (String part : parts) {
            people += Integer.parseInt(part, 6, part.length(), 10);
        }
        List<CountyShare> shares = new ArrayList<>(parts.length);
        for (String part : parts) {
            int here = Integer.parseInt(part, 6, part.length(), 10);
            shares.add(new CountyShare(
                    part.substring(0, 5), OptionalInt.of(here), people == 0 ? 1.0 / parts.length : (double) here / people));
        }
        return shares;
    }
}
