package org.countersign.agency;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.place.County;
import org.countersign.place.PlaceKind;
import org.countersign.place.Places;
import org.countersign.place.Suggestion;

/// Reads ICE's column COUNTY as counties of the row's state. A slip of the pen is read as the one county near it; a text
/// that is none of them says nothing.
final class CountyText {
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:[,;/&+\\n]|\\band\\b)\\s*");

    private static final int SHORTEST = 5;
    private static final int LONG_TEXT = 9;

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
        List<String> exact = found.map(County::fips).distinct().sorted().toList();
        return exact.isEmpty() ? near(state, text) : exact;
    }

    private List<String> near(String state, String text) {
        List<Suggestion> nearest = places.nearest(state, text, 2, EnumSet.of(PlaceKind.COUNTY));
        boolean one = !nearest.isEmpty() && nearest.getFirst().distance() <= (text.length() >= LONG_TEXT ? 2 : 1)
                && (nearest.size() == 1 || nearest.get(1).distance() > nearest.getFirst().distance());
        return one && text.length() >= SHORTEST ? List.of(nearest.getFirst().id()) : List.of();
    }
}
