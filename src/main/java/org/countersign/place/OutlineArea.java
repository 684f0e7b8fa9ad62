package org.countersign.place;

import java.util.List;
import java.util.Set;

/// A county as the rings around it. Its ground lies to the right of each arc.
///
/// @param fips the county's FIPS code
/// @param vintages whether it is a county of today, of the time before, or of both
/// @param beside counties of today that it borders on without an arc in common, by FIPS code: a former county was measured in
///     another year than they, and a county too small for the package is drawn as a lozenge over its neighbours
/// @param rings its rings, of arc numbers from 1, with a minus sign where an arc is walked from its end to its start
record OutlineArea(String fips, Set<Vintage> vintages, List<String> beside, List<List<Integer>> rings) {
    OutlineArea {
        Digits.require(fips, 5, "a county's FIPS code");
        vintages = Set.copyOf(vintages);
        beside = List.copyOf(beside);
        rings = rings.stream().map(List::copyOf).toList();
        if (vintages.isEmpty() || rings.isEmpty()) {
            throw new IllegalArgumentException("county " + fips + " has no time or no outline");
        }
    }
}
