package org.countersign.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.Places;

/// Counts people. Nobody is counted twice within a figure, so none can pass the people of a state.
final class ResidentTally {
    private ResidentTally() {}

    static Residents of(List<Tally.CountedRow> rows, Places places) {
        Map<AgencyId, Agency> agencies = new HashMap<>();
        rows.forEach(row -> row.agency().ifPresent(agency -> agencies.put(agency.id(), agency)));
        Set<String> countywide = new HashSet<>();
        Set<String> touched = new HashSet<>();
        Set<String> municipal = new HashSet<>();
        Set<String> statewide = new TreeSet<>();
        int unlocated = 0;
        for (Agency agency : agencies.values()) {
            if (agency.territory().statewide()) {
                statewide.add(agency.state());
            } else if (agency.territory().counties().isEmpty()) {
                unlocated++;
            } else {
                touched.addAll(agency.territory().counties().keySet());
                municipal.addAll(agency.territory().places());
                if (agency.isCountywide()) {
                    countywide.addAll(agency.territory().counties().keySet());
                }
            }
        }
        return new Residents(
                people(countywide, places),
                people(touched, places),
                municipal.stream().mapToLong(place -> peopleOfPlace(place, places)).sum(),
                statewide.stream().mapToLong(state -> places.population(state).orElse(0)).sum(),
                List.copyOf(statewide),
                unlocated);
    }

    private static long people(Set<String> counties, Places places) {
        return counties.stream().mapToLong(fips -> places.getCounty(fips).population().orElse(0)).sum();
    }

    private static long peopleOfPlace(String geoid, Places places) {
        return places.findMunicipality(geoid).map(place -> place.population().orElse(0)).orElse(0);
    }
}
