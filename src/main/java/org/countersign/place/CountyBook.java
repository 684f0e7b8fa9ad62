package org.countersign.place;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The counties of today and the former ones, with what became of these.
final class CountyBook {
    private final Map<String, County> byFips = new TreeMap<>();
    private final Map<String, List<String>> successorsByAct = new TreeMap<>();
    private final Map<String, CountyNames> currentNames = new ConcurrentHashMap<>();
    private final Map<String, CountyNames> formerNames = new ConcurrentHashMap<>();
    private final Once<Map<String, String>> formerCountyByTown;

    CountyBook(PlaceTable counties, PlaceTable formerCounties, Once<PlaceTable> formerTowns) {
        for (CsvRecord line : counties.all()) {
            OptionalInt population = number(line.getField(4));
            keep(new County(line.getField(0), line.getField(1), line.getField(2), line.getField(3), population, Vintage.CURRENT));
        }
        for (CsvRecord line : formerCounties.all()) {
            keep(new County(line.getField(0), line.getField(1), line.getField(2), line.getField(3), OptionalInt.empty(), Vintage.HISTORICAL));
            successorsByAct.put(line.getField(0), words(line.getField(5)));
        }
        formerCountyByTown = new Once<>(() -> formerTowns.get().all().stream()
                .collect(Collectors.toMap(line -> line.getField(0), line -> line.getField(1), (one, other) -> one, TreeMap::new)));
    }

    Map<String, County> byFips() {
        return byFips;
    }

    Stream<County> within(String usps) {
        return byFips.values().stream().filter(county -> county.usps().equals(usps));
    }

    /// A former county is found only where no county of today has the name.
    List<County> named(String usps, String text) {
        List<County> current = currentNames.computeIfAbsent(usps, state -> names(state, Vintage.CURRENT)).find(text);
        return current.isEmpty() ? formerNames.computeIfAbsent(usps, state -> names(state, Vintage.HISTORICAL)).find(text) : current;
    }

    List<NameIndex.Near<County>> nearest(String usps, String text, int count) {
        return currentNames.computeIfAbsent(usps, state -> names(state, Vintage.CURRENT)).nearest(text, count);
    }

    /// The towns of former counties, each with the former county it lay in, by the town's ten digits.
    Map<String, String> formerCountyByTown() {
        return formerCountyByTown.get();
    }

    List<Successor> successors(County former) {
        List<String> byAct = successorsByAct.getOrDefault(former.fips(), List.of());
        return byAct.isEmpty() ? successorsByTowns(former) : successorsByAct(byAct);
    }

    /// A county that was split up whole: its people are those of the parts.
    private List<Successor> successorsByAct(List<String> parts) {
        double all = parts.stream().mapToInt(fips -> byFips.get(fips).population().orElseThrow()).sum();
        return parts.stream()
                .map(fips -> new Successor(fips, 0, OptionalDouble.of(byFips.get(fips).population().orElseThrow() / all)))
                .toList();
    }

    private List<Successor> successorsByTowns(County former) {
        Map<String, Integer> towns = new TreeMap<>();
        formerCountyByTown().forEach((town, fips) -> {
            if (fips.equals(former.fips())) {
                towns.merge(town.substring(0, 5), 1, Integer::sum);
            }
        });
        List<Successor> successors = new ArrayList<>();
        towns.forEach((fips, count) -> successors.add(new Successor(fips, count, OptionalDouble.empty())));
        return List.copyOf(successors);
    }

    private CountyNames names(String usps, Vintage vintage) {
        return new CountyNames(within(usps).filter(county -> county.vintage() == vintage).toList());
    }

    private void keep(County county) {
        byFips.put(county.fips(), county);
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
