package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Connecticut's towns are worked out by hand from its General Statutes (section 6-1) and the subdivisions of 2023.
class FormerCountiesTest {
    private final Places places = Places.bundled();

    @Test
    void bothVintagesHaveACode() {
        assertThat(places.getCounty("09001").fullName()).isEqualTo("Fairfield County");
        assertThat(places.getCounty("09001").vintage()).isEqualTo(Vintage.HISTORICAL);
        assertThat(places.getCounty("09001").population()).isEmpty();
        assertThat(places.getCounty("09190").fullName()).isEqualTo("Western Connecticut Planning Region");
        assertThat(places.getCounty("09190").vintage()).isEqualTo(Vintage.CURRENT);
        assertThat(places.countiesWithin("CT")).hasSize(9);
        assertThat(places.listFormerCounties()).extracting(County::fips)
                .containsExactly("02261", "09001", "09003", "09005", "09007", "09009", "09011", "09013", "09015");
    }

    /// Of Fairfield County's 23 towns six are in Greater Bridgeport, Shelton alone is in Naugatuck Valley.
    @ParameterizedTest
    @CsvSource({"09001,09120:6 09140:1 09190:16", "09007,09130:15", "09013,09110:12 09150:1", "09009,09140:12 09170:15"})
    void townsSayWhichRegionsTookOver(String former, String regions) {
        List<String> found = places.successors(former).stream().map(successor -> successor.fips() + ":" + successor.towns()).toList();
        assertThat(found).containsExactly(regions.split(" "));
    }

    @Test
    void theShareOfPeopleIsSaidOnlyWhereItIsKnown() {
        assertThat(places.successors("09001")).extracting(Successor::share).containsOnly(OptionalDouble.empty());
        assertThat(places.successors("09007")).extracting(Successor::share).containsExactly(OptionalDouble.of(1));
    }

    /// 6,553 people in Chugach and 2,666 in Copper River make the 9,219 of the former census area.
    @Test
    void aCountySplitUpWholeIsSharedOutByPeople() {
        List<Successor> parts = places.successors("02261");
        assertThat(parts).extracting(Successor::fips).containsExactly("02063", "02066");
        assertThat(parts.getFirst().share().orElseThrow()).isCloseTo(6553.0 / 9219, within(1e-12));
        assertThat(parts.getLast().share().orElseThrow()).isCloseTo(2666.0 / 9219, within(1e-12));
    }

    @Test
    void aCountyOfTodayIsItsOwnSuccessor() {
        assertThat(places.successors("12086")).containsExactly(new Successor("12086", 0, OptionalDouble.of(1)));
    }

    @Test
    void codesOfBothVintagesShareGround() {
        assertThat(places.shareGround("09001", "09140")).isTrue();
        assertThat(places.shareGround("09140", "09001")).isTrue();
        assertThat(places.shareGround("09001", "09110")).isFalse();
        assertThat(places.shareGround("12086", "12086")).isTrue();
        assertThat(places.shareGround("12086", "12087")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0914068170,Fairfield", "0915077830,Tolland", "0917052070,New Haven", "0911004300,Hartford"})
    void aTownRemembersItsFormerCounty(String town, String county) {
        assertThat(places.findFormerCounty(town)).map(County::name).contains(county);
    }

    @Test
    void townsElsewhereHaveNone() {
        assertThat(places.findFormerCounty("3403729850")).isEmpty();
    }

    /// Bridgeport and Shelton lay in Fairfield County; Fenwick is a borough in Middlesex County, which one region took over;
    /// Bantam is a borough of Litchfield County with no town of its name.
    @ParameterizedTest
    @CsvSource({"Bridgeport,09120", "Shelton,09140", "New Haven,09170", "Fenwick,09130", "Bantam,09005"})
    void aPlaceOfTheOldCensusIsInARegionOfToday(String name, String fips) {
        assertThat(places.municipalitiesNamed("CT", name)).singleElement()
                .satisfies(place -> assertThat(places.presentCounties(place)).containsExactly(fips));
    }

    /// 06037 is Berlin's, with nine addresses in ten thousand over the line of New Haven County; 06268 is called after no town.
    @ParameterizedTest
    @CsvSource({"06830,09190", "06510,09170", "06385,09180", "06037,09009 09110", "06268,09013", "33130,12086"})
    void aZipCodeIsInARegionOfToday(String zip, String fips) {
        assertThat(places.presentCounties(places.getZip(zip))).containsExactly(fips.split(" "));
    }
}
