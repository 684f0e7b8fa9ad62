package org.countersign.agency;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where an agency has its say.
///
/// @param counties the FIPS codes of its counties with the share of its place's people in each, from 0 to 1; 1 for a county's own body
/// @param places the codes of its municipality or township: seven digits or ten
/// @param statewide whether it is a body of the state; then it names no county
/// @param certainty how sure this is
/// @param sources which sources agree on it
public record Territory(
        SortedMap<String, Double> counties, List<String> places, boolean statewide, Certainty certainty, SortedSet<Source> sources) {
    /// How sure a territory is.
    public enum Certainty {
        /// Ruled, or at least two sources agree and none of weight speaks against it.
        CERTAIN,
        /// One source, or sources of which one disagrees.
        LIKELY,
        /// A choice among several that fit about as well.
        UNSURE,
        /// Nothing is known.
        UNKNOWN
    }

    /// Where a territory is known from.
    public enum Source {
        /// The agency's own name names the county or the state.
        NAME,
        /// The Census has a place of this name.
        CENSUS,
        /// ICE's column COUNTY.
        ICE_COUNTY,
        /// The FBI's listing of the body.
        FBI,
        /// A ruling.
        RULING
    }

    public Territory {
        Objects.requireNonNull(certainty);
        counties = Collections.unmodifiableSortedMap(new TreeMap<>(counties));
        places = List.copyOf(places);
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
        if (statewide && !counties.isEmpty()) {
            throw new IllegalArgumentException("a statewide body names no county, got " + counties.keySet());
        }
    }

    static Territory unknown() {
        return new Territory(new TreeMap<>(), List.of(), false, Certainty.UNKNOWN, new TreeSet<>());
    }

    static Territory ofState() {
        return new Territory(new TreeMap<>(), List.of(), true, Certainty.CERTAIN, new TreeSet<>(Set.of(Source.NAME)));
    }
}
