package org.countersign.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Works out which former county a town of today lay in, from tables that still count by the former ones: a place of the
/// same name with most of its people there, or else a post office of the same name with most of its addresses there.
final class FormerTowns {
    private final Map<String, Map<String, Double>> peopleByName = new HashMap<>();
    private final Map<String, Map<String, Double>> addressesByName = new HashMap<>();

    /// @param formerCounties the FIPS codes of former counties
    FormerTowns(Set<String> formerCounties, List<NamedCsvRecord> places, List<NamedCsvRecord> zips) {
        collect(peopleByName, formerCounties, places, "name", line -> Double.parseDouble(line.getField("pop2020_in_county")));
        collect(addressesByName, formerCounties, zips, "city", line -> Double.parseDouble(line.getField("tot_ratio")));
    }

    /// For each town of which it is known: the former county and on what evidence, `place` or `post office`.
    Map<String, List<String>> of(List<NamedCsvRecord> towns) {
        Map<String, List<String>> found = new TreeMap<>();
        for (NamedCsvRecord town : towns) {
            String name = town.getField("cousub_geoid").substring(0, 2) + PlaceName.fold(town.getField("name"));
            greatest(peopleByName.get(name)).map(county -> List.of(county, "place"))
                    .or(() -> greatest(addressesByName.get(name)).map(county -> List.of(county, "post office")))
                    .ifPresent(evidence -> found.put(town.getField("cousub_geoid"), evidence));
        }
        return found;
    }

    private static void collect(Map<String, Map<String, Double>> byName, Set<String> formerCounties, List<NamedCsvRecord> lines,
            String name, ToDoubleFunction<NamedCsvRecord> weight) {
        for (NamedCsvRecord line : lines) {
            String county = line.getField("county_geoid");
            if (formerCounties.contains(county)) {
                byName.computeIfAbsent(county.substring(0, 2) + PlaceName.fold(line.getField(name)), unused -> new TreeMap<>())
                        .merge(county, weight.applyAsDouble(line), Double::sum);
            }
        }
    }

    /// The county with the greatest weight; none where two weigh the same.
    private static Optional<String> greatest(Map<String, Double> weights) {
        if (weights == null) {
            return Optional.empty();
        }
        double most = weights.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<String> heaviest = weights.keySet().stream().filter(county -> weights.get(county) == most).toList();
        return heaviest.size() == 1 ? Optional.of(heaviest.getFirst()) : Optional.empty();
    }
}
