package org.countersign.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What sort of place or body a printed name says it belongs to.
enum JurisdictionType {
    COUNTY,
    CITY,
    TOWN,
    TOWNSHIP,
    BOROUGH,
    VILLAGE,
    UNIVERSITY,
    SCHOOL,
    DISTRICT,
    TRIBE,
    STATE,
    /// The name does not say.
    UNSTATED;

    private static final Map<String, JurisdictionType> WORDS = Map.of(
            "county", COUNTY, "parish", COUNTY, "city", CITY, "town", TOWN, "township", TOWNSHIP, "borough", BOROUGH, "village", VILLAGE);
    private static final List<String> CAMPUS = List.of("university", "college", "campus", "seminary");
    private static final List<String> SCHOOLS = List.of("school", "schools", "isd");
    private static final List<String> SPECIAL =
            List.of("airport", "transit", "authority", "hospital", "regional", "railroad", "railway");
    private static final List<String> TRIBES = List.of("tribe", "tribes", "tribal", "pueblo", "rancheria", "nation", "indians");

    /// The type that a word names, such as `parish`.
    static Optional<JurisdictionType> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /// The type that lies in the words of a body's own name, such as `university`; empty for a plain place.
    static Optional<JurisdictionType> inName(List<String> words) {
        boolean county = !words.isEmpty() && of(words.getLast()).equals(Optional.of(COUNTY));
        if (!county && words.stream().anyMatch(TRIBES::contains)) {
            return Optional.of(TRIBE);
        }
        if (!county && words.stream().anyMatch(SCHOOLS::contains)) {
            return Optional.of(SCHOOL);
        }
        if (!county && words.stream().anyMatch(CAMPUS::contains)) {
            return Optional.of(UNIVERSITY);
        }
        boolean port = words.size() > 2 && words.getFirst().equals("port") && words.get(1).equals("of");
        return port || words.stream().anyMatch(SPECIAL::contains) ? Optional.of(DISTRICT) : Optional.empty();
    }

    /// Whether this is a place of people with a local government below the county.
    boolean isMunicipal() {
        return this == CITY || this == TOWN || this == TOWNSHIP || this == BOROUGH || this == VILLAGE;
    }

    /// Whether this is a body of its own and no place.
    boolean isBody() {
        return this == UNIVERSITY || this == SCHOOL || this == DISTRICT || this == TRIBE;
    }
}
