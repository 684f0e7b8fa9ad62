package org.countersign.page;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.ReadRow;

/// What an edition lists in each county, and what it lists for whole states.
///
/// @param counties by FIPS code; counties without a local agency on the edition are not in it
/// @param statewide by the state's letters, the statewide agencies
public record CountyHoldings(Map<String, Holding> counties, Map<String, SortedSet<AgencyId>> statewide) {
    public CountyHoldings {
        counties = Collections.unmodifiableMap(new TreeMap<>(counties));
        statewide = Collections.unmodifiableMap(new TreeMap<>(statewide));
    }

    /// What local agencies hold in a county.
    ///
    /// @param models the codes of the models
    /// @param agreements pairs of agency and model
    /// @param agencies agencies
    public record Holding(SortedSet<String> models, int agreements, int agencies) {
        /// The class of the county on the map of models: 1 in jails only, 2 in the field only, 3 both.
        public int modelClass() {
            boolean field = models.stream().anyMatch(model -> !Set.of("JEM", "WSO").contains(model));
            boolean jail = models.contains("JEM") || models.contains("WSO");
            return jail && field ? 3 : field ? 2 : 1;
        }

        /// The class on the map of numbers: 1, 2, 3 to 4, 5 to 9, 10 and more agreements.
        public int countClass() {
            return agreements >= 10 ? 5 : agreements >= 5 ? 4 : agreements >= 3 ? 3 : agreements;
        }
    }

    /// Those of an edition.
    static CountyHoldings of(ListedEdition edition, Register register) {
        Map<String, Set<String>> pairs = new TreeMap<>();
        Map<String, SortedSet<String>> models = new TreeMap<>();
        Map<String, Set<AgencyId>> agencies = new TreeMap<>();
        Map<String, SortedSet<AgencyId>> statewide = new TreeMap<>();
        for (ReadRow row : register.listRows(edition)) {
            register.findAgency(row).map(register.roster()::getAgency).ifPresent(agency -> {
                String model = row.model().value().map(EnforcementModel::code).orElse("");
                if (agency.territory().statewide()) {
                    statewide.computeIfAbsent(agency.state(), same -> new TreeSet<>()).add(agency.id());
                }
                for (String fips : counties(agency)) {
                    pairs.computeIfAbsent(fips, same -> new HashSet<>()).add(agency.id() + model);
                    models.computeIfAbsent(fips, same -> new TreeSet<>()).add(model);
                    agencies.computeIfAbsent(fips, same -> new HashSet<>()).add(agency.id());
                }
            });
        }
        Map<String, Holding> counties = new TreeMap<>();
        models.forEach((fips, codes) -> counties.put(fips, new Holding(codes, size(pairs, fips), size(agencies, fips))));
        return new CountyHoldings(counties, statewide);
    }

    private static Iterable<String> counties(Agency agency) {
        return agency.territory().counties().keySet();
    }

    private static <T> int size(Map<String, Set<T>> sets, String fips) {
        return sets.getOrDefault(fips, Set.of()).size();
    }
}
