package org.countersign.agency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A law-enforcement body as the FBI lists it.
///
/// @param ori the nine characters by which the FBI names it (originating agency identifier)
/// @param usps the letters of its state; empty for the federal bodies, which the FBI files under none
/// @param name the name as published, mostly without a word for its kind: "Anchorage", or a county's name for its sheriff
/// @param countyText the county or counties as the FBI writes them; empty where it says that there is none
/// @param counties the FIPS codes of those that could be read, of today or former, by code
/// @param type the kind of body as the FBI writes it, such as `City`
/// @param population the people the FBI counts for it; empty where it counts none, because another body polices them
/// @param year the last year of which it is listed
public record FbiBody(String ori, Optional<String> usps, String name, String countyText, List<String> counties, String type,
        OptionalInt population, int year) {
    public FbiBody {
        if (ori.length() != 9) {
            throw new IllegalArgumentException("an ORI has nine characters, got " + ori);
        }
        counties = List.copyOf(counties);
    }
}
