package org.countersign.agency;

import java.util.List;
import java.util.Objects;
import org.countersign.place.CountyShare;

/// A place or body that exists by the Census or the FBI, as a candidate for what a printed name means.
///
/// @param level which list it is of
/// @param id county FIPS, place or township code, or ORI
/// @param words its name's words without fillers
/// @param key the words without blanks, to be compared with [PrintedName#key()]
/// @param type its kind as the list has it, lower case; empty where it has none
/// @param name its name with its kind
/// @param counties the counties it lies in with their shares of its people
record RealBody(Level level, String id, List<String> words, String key, String type, String name, List<CountyShare> counties) {
    /// The lists that know of places and bodies.
    enum Level {
        COUNTY,
        MUNICIPALITY,
        /// A place that only the Census bounds.
        SETTLEMENT,
        TOWNSHIP,
        FBI
    }

    RealBody {
        Objects.requireNonNull(level);
        Objects.requireNonNull(id);
        words = List.copyOf(words);
        counties = List.copyOf(counties);
    }

    /// Whether it lies, in part at least, in a county.
    boolean liesIn(String county) {
        return counties.stream().anyMatch(part -> part.fips().equals(county));
    }

    /// Whether it is a city that counts as a county.
    boolean isIndependentCity() {
        return level == Level.COUNTY && type.equals("city");
    }
}
