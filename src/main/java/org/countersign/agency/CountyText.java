package org.countersign.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.place.County;
import org.countersign.place.Places;

/// Reads ICE's column COUNTY as counties of the row's state; a text that is none of them says nothing.
final class CountyText {
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:[,;/&+\\n]|\\band\\b)\\s*");

    private final Places places;
    private final Map<String, List<String>> read = new HashMap<>();

    CountyText(Places places) {
        this.places = places;
    }

    /// The FIPS codes of the counties that a text can mean, by code.
    List<String> fips(String state, String text) {
        return read.computeIfAbsent(state + '|' + text, unused -> look(state, text.strip()));
    }

    private List<String> look(String state, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<County> whole = places.countiesNamed(state, text);
        Stream<County> found = whole.isEmpty()
                ? SEVERAL.splitAsStream(text).filter(part -> !part.isBlank()).flatMap(part -> places.countiesNamed(state, part).stream())
                : whole.stream();
        return found.map(County::fips).distinct().sorted().toList();
    }
}
