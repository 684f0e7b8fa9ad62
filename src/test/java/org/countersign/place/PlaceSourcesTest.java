package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every row of the published tables is found again in the compiled ones, and the sums agree.
class PlaceSourcesTest {
    private final GeoFolder geo = new GeoFolder(SharedTables.folder());
    private final Places places = Places.bundled();

    @Test
    void everyCountyIsThere() {
        List<NamedCsvRecord> rows = geo.counties();
        for (NamedCsvRecord row : rows) {
            County county = places.getCounty(row.getField("geoid"));
            assertThat(county.usps()).isEqualTo(row.getField("usps"));
            assertThat(county.fullName()).isEqualTo(row.getField("name_full"));
            assertThat(county.population()).isEqualTo(number(row.getField("pop_2025")));
        }
        assertThat(places.listCounties()).hasSameSizeAs(rows);
    }

    @Test
    void thePeopleOfAStateAreThoseOfItsCounties() {
        Map<String, State> byName = places.listStates().stream().collect(Collectors.toMap(State::name, state -> state));
        int states = 0;
        for (NamedCsvRecord row : geo.estimates()) {
            if (row.getField("SUMLEV").equals("040")) {
                State state = byName.get(row.getField("STNAME"));
                assertThat(state.fips()).isEqualTo(row.getField("STATE"));
                assertThat(places.population(state.usps())).isEqualTo(number(row.getField("POPESTIMATE2025")));
                states++;
            }
        }
        assertThat(states).isEqualTo(51);
    }

    @Test
    void everyPartOfEveryPlaceIsThere() {
        Set<String> seen = new HashSet<>();
        List<NamedCsvRecord> rows = geo.places();
        for (NamedCsvRecord row : rows) {
            Municipality place = places.getMunicipality(row.getField("place_geoid"));
            assertThat(List.of(place.name(), place.lsad())).containsExactly(row.getField("name"), row.getField("lsad"));
            assertThat(place.counties()).anyMatch(part -> part.fips().equals(row.getField("county_geoid"))
                    && part.population().equals(number(row.getField("pop2020_in_county"))));
            seen.add(place.geoid());
        }
        List<Municipality> all = places.listStates().stream().flatMap(state -> places.municipalitiesWithin(state.usps()).stream()).toList();
        assertThat(all).hasSameSizeAs(seen);
        assertThat(all.stream().mapToLong(place -> place.counties().size()).sum()).isEqualTo(rows.size());
        assertThat(all.stream().mapToLong(place -> place.population().orElseThrow()).sum())
                .isEqualTo(rows.stream().mapToLong(row -> Long.parseLong(row.getField("pop2020_in_county"))).sum());
    }

    @Test
    void everySubdivisionIsThere() {
        List<NamedCsvRecord> rows = geo.subdivisions();
        for (NamedCsvRecord row : rows) {
            Township town = places.getTownship(row.getField("cousub_geoid"));
            assertThat(List.of(town.county(), town.name(), town.lsad()))
                    .containsExactly(row.getField("county_geoid"), row.getField("name"), row.getField("lsad"));
        }
        assertThat(places.listStates().stream().mapToInt(state -> places.townshipsWithin(state.usps()).size()).sum())
                .isEqualTo(rows.size());
    }

    /// The table has three rows with 99999 for a county: addresses that it could not place, under one in a thousand.
    @Test
    void everyPartOfEveryZipCodeIsThere() {
        List<NamedCsvRecord> lost = new ArrayList<>();
        for (NamedCsvRecord row : geo.zips()) {
            ZipCode zip = places.getZip(row.getField("zip"));
            double share = Double.parseDouble(row.getField(zip.residential() ? "res_ratio" : "tot_ratio"));
            if (zip.counties().stream().noneMatch(part -> part.fips().equals(row.getField("county_geoid")) && part.share() == share)) {
                lost.add(row);
            }
        }
        assertThat(lost).hasSize(3).allMatch(row -> row.getField("county_geoid").equals("99999"));
    }

    @Test
    void everyCodeOfACountyIsKnown() {
        Set<String> used = new HashSet<>();
        geo.places().forEach(row -> used.add(row.getField("county_geoid")));
        geo.subdivisions().forEach(row -> used.add(row.getField("county_geoid")));
        geo.zips().forEach(row -> used.add(row.getField("county_geoid")));
        used.remove("99999");
        assertThat(used).allMatch(fips -> places.findCounty(fips).isPresent());
    }

    @Test
    void compilesToTheBytesOfTheRepository(@TempDir Path data) throws IOException {
        Path target = Files.createDirectories(data.resolve("places"));
        for (String kept : List.of("former_counties.csv", "former_towns.csv")) {
            Files.copy(Path.of("data", "places", kept), target.resolve(kept));
        }
        PlaceCompiler.compile(SharedTables.folder(), data);
        for (String table : List.of("states.csv", "counties.csv", "municipalities.csv", "townships.csv", "zips.csv", "former_zips.csv")) {
            assertThat(target.resolve(table)).hasSameBinaryContentAs(Path.of("data", "places", table));
        }
    }

    /// The law that lists the towns of the former counties agrees with what the tables of 2020 and 2023 say of places and
    /// post offices of the same name: most people, or most addresses, lie in the county of the law.
    @Test
    void theLawOfTheFormerCountiesAgreesWithTheTables() {
        Map<String, Map<String, Double>> weights = new TreeMap<>();
        geo.zips().forEach(row -> weigh(weights, row, row.getField("city"), row.getField("tot_ratio")));
        geo.places().forEach(row -> weigh(weights, row, row.getField("name"), row.getField("pop2020_in_county")));
        int agreeing = 0;
        for (Township town : places.townshipsWithin("CT")) {
            Map<String, Double> byCounty = weights.getOrDefault(PlaceName.fold(town.name()), Map.of());
            if (!byCounty.isEmpty()) {
                String heaviest = Collections.max(byCounty.entrySet(), Map.Entry.comparingByValue()).getKey();
                assertThat(places.findFormerCounty(town.geoid())).as(town.name()).map(County::fips).contains(heaviest);
                agreeing++;
            }
        }
        assertThat(agreeing).isEqualTo(156);
    }

    private static void weigh(Map<String, Map<String, Double>> weights, NamedCsvRecord row, String name, String weight) {
        if (row.getField("county_geoid").startsWith("09")) {
            weights.computeIfAbsent(PlaceName.fold(name), unused -> new TreeMap<>()).merge(row.getField("county_geoid"),
                    Double.parseDouble(weight), Double::sum);
        }
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
