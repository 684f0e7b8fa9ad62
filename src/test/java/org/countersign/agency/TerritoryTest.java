package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {
    /// County codes as in the Census tables; the column COUNTY is what ICE might print.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX | Ochiltree County Sheriff's Office       | Ochiltree      | 48357 | SHERIFF
            TX | Ochiltree County Sheriff's Office       | Hansford       | 48357 | SHERIFF
            VA | Roanoke City Sheriff's Office           |                | 51770 | SHERIFF
            VA | Roanoke County Sheriff's Office         | Roanoke City   | 51161 | SHERIFF
            LA | St. Helena Parish Sheriff               |                | 22091 | SHERIFF
            FL | Sopchoppy Police Department             | Leon           | 12129 | MUNICIPAL_POLICE
            PA | Washington Township Police Department   | Dauphin County | 42043 | MUNICIPAL_POLICE
            PA | Butler Township Police Department       | Schuylkill     | 42107 | MUNICIPAL_POLICE
            CT | Andover Police Department               | Tolland County | 09110 | MUNICIPAL_POLICE
            TX | Wheeler County Constable Precinct 1     |                | 48483 | CONSTABLE
            NY | Suffolk County Police Department        |                | 36103 | OTHER
            GA | Tift County Board of Commissioners      |                | 13277 | COMMISSION
            GA | University of Georgia Police Department |                | 13059 | CAMPUS
            """)
    void countiesComeFromTheNameFirst(String state, String name, String county, String fips, AgencyKind kind) {
        Agency agency = new Rows().inCounty(county == null ? "" : county).listed(state, name, 0, 39).resolve().listAgencies().getFirst();

        assertThat(agency.territory().counties()).containsOnlyKeys(fips).containsEntry(fips, 1.0);
        assertThat(agency.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"TX,Texas Department of Public Safety,STATE_POLICE", "OH,Ohio State Highway Patrol,STATE_POLICE",
        "MT,MT Dept. of Corrections,CORRECTIONS",
        "KS,Kansas Bureau of Investigation,OTHER", "VA,Virginia Department of Wildlife Resources,OTHER"})
    void aStatesBodyNamesNoCounty(String state, String name, AgencyKind kind) {
        Agency agency = new Rows().listed(state, name, 0, 39).resolve().listAgencies().getFirst();

        assertThat(agency.territory().statewide()).isTrue();
        assertThat(agency.territory().counties()).isEmpty();
        assertThat(agency.kind()).isEqualTo(kind);
    }

    @Test
    void aTownInTwoCountiesKeepsBothWithItsPeoplesShares() {
        // Yoakum lies in Lavaca (48285) and DeWitt (48123), and not in Yoakum County
        Roster roster = new Rows().inCounty("Yoakum County").listed("TX", "Yoakum Police Department", 0, 39).resolve();

        Agency agency = roster.listAgencies().getFirst();
        assertThat(agency.territory().counties()).containsOnlyKeys("48123", "48285");
        assertThat(agency.territory().counties().values().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        assertThat(roster.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.countyText()).isEqualTo("Yoakum County");
            assertThat(conflict.stated()).containsExactly("48501");
            assertThat(conflict.counties()).containsExactly("48123", "48285");
        });
    }

    @ParameterizedTest
    @CsvSource({"Ochiltree", "Ochiltree County", "Ochiltre", "#N/A", "''"})
    void aCountyThatFitsOrIsMissingIsNoConflict(String county) {
        assertThat(new Rows().inCounty(county).listed("TX", "Ochiltree County Sheriff's Office", 0, 39).resolve().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TX,Ochiltree County Sheriff's Office,TX1790000", "AK,Anchorage Police Department,AK0010100"})
    void theOriIsTheOneThatFits(String state, String name, String ori) {
        assertThat(new Rows().listed(state, name, 0, 39).resolve().listAgencies().getFirst().ori()).contains(ori);
    }

    @Test
    void rulingsDecideOnKindNumberAndCounty() {
        Agency agency = new Rows().listed("OH", "Nowhere Rangers", 0, 39).fact("OH", "Nowhere Rangers", "KIND", "other")
                .fact("OH", "nowhere rangers", "ORI", "OH0000000")
                .fact("OH", "Nowhere Rangers", "COUNTY", "39049 39041").resolve().listAgencies().getFirst();

        assertThat(agency.kind()).isEqualTo(AgencyKind.OTHER);
        assertThat(agency.ori()).contains("OH0000000");
        assertThat(agency.territory().counties()).containsOnlyKeys("39041", "39049");
        assertThat(agency.territory().sources()).containsExactly(Territory.Source.RULING);
    }
}
