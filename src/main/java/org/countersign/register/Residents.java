package org.countersign.register;

import java.util.List;

/// How many people live where agencies hold agreements, under definitions that are never mixed.
///
/// @param countywide people in counties whose county-wide body (sheriff, county police, jail, commission) is listed
/// @param touched people in counties in which any local body is listed
/// @param municipal people in municipalities whose own body is listed
/// @param statewide people in states with a listed statewide body, kept apart from the others
/// @param statewideStates those states, by postal code
/// @param unlocated agencies whose territory is not known, and so in none of the figures
public record Residents(long countywide, long touched, long municipal, long statewide, List<String> statewideStates, int unlocated) {
    /// Where the numbers of people are from.
    public static final String SOURCE =
            "Census Bureau estimates for 1 July 2025 by county; 2020 census counts for municipalities";

    public Residents {
        statewideStates = List.copyOf(statewideStates);
        if (countywide > touched) {
            throw new IllegalArgumentException("counties with a county-wide holder are counties touched");
        }
    }
}
