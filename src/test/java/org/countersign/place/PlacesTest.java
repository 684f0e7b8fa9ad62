package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private final Places places = Places.bundled();

    @Test
    void thereAreFiftyStatesADistrictAndFiveTerritories() {
        assertThat(places.listStates()).hasSize(56);
        assertThat(places.listStates().stream().filter(State::territory)).extracting(State::usps).containsExactly("AS", "GU", "MP", "PR",
                "VI");
        assertThat(places.getState("DC")).isEqualTo(new State("DC", "11", "District of Columbia", false));
        assertThat(places.findStateNamed("NORTHERN MARIANA ISLANDS")).map(State::usps).contains("MP");
    }

    /// The estimate of 2025 has no row for the territories: that is not the same as nobody.
    @Test
    void peopleWhoAreNotCountedAreNotNought() {
        assertThat(places.getCounty("66010").population()).isEmpty();
        assertThat(places.getCounty("72127").population()).isEmpty();
        assertThat(places.population("PR")).isEmpty();
        assertThat(places.population("ZZ")).isEmpty();
        assertThat(places.population("WY")).isEqualTo(OptionalInt.of(588753));
        assertThat(places.population("CT")).isEqualTo(OptionalInt.of(3688496));
    }

    /// 51,750 + 1,224,081 + 28,540 + 4 + 4 people in five counties.
    @Test
    void aCityInSeveralCountiesKeepsThemAll() {
        Municipality dallas = places.getMunicipality("4819000");
        assertThat(dallas.counties()).extracting(CountyShare::fips).containsExactly("48085", "48113", "48121", "48257", "48397");
        assertThat(dallas.population()).hasValue(1304379);
        assertThat(dallas.counties().get(1).share()).isEqualTo(1224081 / 1304379.0);
        assertThat(dallas.incorporated()).isTrue();
    }

    @Test
    void aZipCodeMayCrossCountiesAndStates() {
        assertThat(places.getZip("42223").counties()).containsExactly(
                new CountyShare("21047", OptionalInt.empty(), 0.2664), new CountyShare("47125", OptionalInt.empty(), 0.7336));
        assertThat(places.getZip("36103").counties()).containsExactly(new CountyShare("01101", OptionalInt.empty(), 1));
    }

    @Test
    void aZipCodeWithoutHomesIsSharedOutByItsAddresses() {
        ZipCode holtsville = places.getZip("00501");
        assertThat(holtsville.residential()).isFalse();
        assertThat(holtsville.counties()).containsExactly(new CountyShare("36103", OptionalInt.empty(), 1));
        assertThat(places.getZip("96799").counties()).extracting(CountyShare::fips).containsExactly("60010");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> places.getState("ZZ")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("ZZ");
        assertThatThrownBy(() -> places.getCounty("99999")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("99999");
        assertThatThrownBy(() -> places.getMunicipality("123")).isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("seven digits");
        assertThatThrownBy(() -> places.getTownship("123")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("ten digits");
        assertThatThrownBy(() -> places.getZip("00000")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("00000");
        assertThat(places.findCounty("")).isEmpty();
        assertThat(places.findMunicipality("ß")).isEmpty();
        assertThat(places.findZip("")).isEmpty();
    }

    @Test
    void theNearestNamesAreOffered() {
        assertThat(places.nearest("TX", "Hidlago", 2)).containsExactly(
                new Suggestion(PlaceKind.COUNTY, "48215", "Hidalgo County", 1),
                new Suggestion(PlaceKind.MUNICIPALITY, "4833560", "Hidalgo city", 1));
        assertThat(places.nearest("FL", "HILLSBOROGH COUNTY", 1, Set.of(PlaceKind.COUNTY)))
                .containsExactly(new Suggestion(PlaceKind.COUNTY, "12057", "Hillsborough County", 1));
        assertThat(places.nearest("NJ", "Hardiston Twp.", 1))
                .containsExactly(new Suggestion(PlaceKind.TOWNSHIP, "3403729850", "Hardyston township", 1));
        assertThat(places.nearest("TX", "Hidlago", 0)).isEmpty();
        assertThat(places.nearest("ZZ", "Hidlago", 3)).isEmpty();
    }

    /// Only what is asked for is read: questions about counties need no other table.
    @Test
    void tablesAreReadWhenTheyAreNeeded(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("counties.csv"), "fips,usps,name,suffix,population\n48201,TX,Harris,County,5\n");
        Files.writeString(folder.resolve("former_counties.csv"), "fips,usps,name,suffix,until,successors,source\n");
        Places few = Places.read(folder);
        assertThat(few.countiesNamed("TX", "harris county")).extracting(County::fips).containsExactly("48201");
        assertThatThrownBy(() -> few.findZip("77001")).isInstanceOf(UncheckedIOException.class).hasMessageContaining("zips.csv");
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        Places fresh = Places.read(Path.of("data", "places"));
        List<Integer> found = IntStream.range(0, 64).parallel().mapToObj(asked -> fresh.municipalitiesNamed("TX", "Dallas").size()
                + fresh.countiesNamed("VA", "Fairfax").size() + fresh.townshipsNamed("NJ", "Hardyston").size()).distinct().toList();
        assertThat(found).containsExactly(4);
    }

    @Test
    void valuesRefuseWhatCannotBe() {
        assertThatThrownBy(() -> new CountyShare("4820", OptionalInt.empty(), 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 digits");
        assertThatThrownBy(() -> new CountyShare("48201", OptionalInt.empty(), 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountyShare("48201", OptionalInt.empty(), Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Municipality("4819000", "TX", "Dallas", "city", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ZipCode("7700", List.of(), true)).isInstanceOf(IllegalArgumentException.class);
    }
}
