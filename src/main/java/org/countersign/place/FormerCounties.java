package org.countersign.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/// What became of the former counties: by the act that split one up, or by the law that says which towns it had.
final class FormerCounties {
    private final Map<String, String> countyByTown = new TreeMap<>();
    private final Map<String, String> townByZip = new TreeMap<>();
    private final Map<String, List<String>> parts = new TreeMap<>();
    private final Function<String, County> counties;

    /// @param former the former counties
    /// @param towns which former county a town lay in
    /// @param zips which of these towns a ZIP code's post office is called after
    /// @param counties finds a county by its FIPS code
    FormerCounties(PlaceTable former, PlaceTable towns, PlaceTable zips, Function<String, County> counties) {
        this.counties = counties;
        former.all().stream().filter(line -> !line.get(5).isEmpty())
                .forEach(line -> parts.put(line.get(0), List.of(line.get(5).split(" "))));
        towns.all().forEach(line -> countyByTown.put(line.get(0), line.get(1)));
        zips.all().forEach(line -> townByZip.put(line.get(0), line.get(1)));
    }

    /// The former county of a town, by the town's ten digits.
    Optional<String> countyOf(String town) {
        return Optional.ofNullable(countyByTown.get(town));
    }

    /// The county of today of the town that a ZIP code's post office is called after.
    Optional<String> presentCountyOfZip(String zip) {
        return Optional.ofNullable(townByZip.get(zip)).map(town -> town.substring(0, 5));
    }

    List<Successor> successors(String fips) {
        return parts.containsKey(fips) ? successorsByAct(parts.get(fips)) : successorsByTowns(fips);
    }

    /// A county that was split up whole: its people are those of the parts.
    private List<Successor> successorsByAct(List<String> fipsOfParts) {
        double all = fipsOfParts.stream().mapToInt(this::people).sum();
        return fipsOfParts.stream().map(fips -> new Successor(fips, 0, OptionalDouble.of(people(fips) / all))).toList();
    }

    private int people(String fips) {
        return counties.apply(fips).population().orElseThrow();
    }

    /// How the people of a former county are shared out cannot be told by towns, save where all went into one.
    private List<Successor> successorsByTowns(String former) {
        Map<String, Integer> towns = new TreeMap<>();
        countyByTown.forEach((town, county) -> {
            if (county.equals(former)) {
                towns.merge(town.substring(0, 5), 1, Integer::sum);
            }
        });
        OptionalDouble share = towns.size() == 1 ? OptionalDouble.of(1) : OptionalDouble.empty();
        return towns.entrySet().stream().map(entry -> new Successor(entry.getKey(), entry.getValue(), share)).toList();
    }
}
