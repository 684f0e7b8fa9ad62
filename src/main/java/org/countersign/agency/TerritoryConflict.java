package org.countersign.agency;

import java.util.List;
import java.util.Objects;

/// ICE's column COUNTY against what an agency's name, the Census and the FBI say.
///
/// @param agency the agency
/// @param state the USPS code
/// @param name the agency's spelling on the rows concerned
/// @param countyText COUNTY as printed
/// @param stated the counties that text means, by FIPS code; empty when it is no county of the state
/// @param counties the counties that the other sources give
/// @param sentence the conflict in words
public record TerritoryConflict(
        AgencyId agency, String state, String name, String countyText, List<String> stated, List<String> counties, String sentence) {
    public TerritoryConflict {
        Objects.requireNonNull(agency);
        Objects.requireNonNull(state);
        Objects.requireNonNull(name);
        Objects.requireNonNull(countyText);
        Objects.requireNonNull(sentence);
        stated = List.copyOf(stated);
        counties = List.copyOf(counties);
    }
}
