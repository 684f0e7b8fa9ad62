package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.countersign.sighting.EnforcementModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pairs that no list has printed, each with a history.
class SpellingPairsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX | Hardeman County Sheriff's Office        | Hardeman Co. Sheriff
            TX | Ochiltree County Sheriff's Office       | Ochiltre County Sheriff's Office
            TX | Collingsworth County Sheriff's Office   | Colingsworth County Sherriff's Dept
            KS | Pottawatomie County Sheriff's Office    | Pottawattomie County Sheriff's Office
            MN | Koochiching County Sheriff's Office     | Koochching County Sheriff’s Office
            FL | City of Sopchoppy Police Department     | Sopchoppy Police Department
            OK | Fort Gibson Police Department           | Ft. Gibson PD
            AZ | Quartzsite Police Department            | Quartzite Police Department
            VA | Virginia Department of Fire Programs    | Dept. of Fire Programs
            TX | Wheeler County Constable Precinct 1     | Wheeler County Constable Pct. 1
            """)
    void whatIsCarriedOnUnderAnotherSpellingIsOneBody(String state, String one, String other) {
        Rows rows = new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "https://example.org/1.pdf").listed(state, other, 2, 9)
                .listed(state, one, 10, 39);

        assertThat(rows.resolve().listAgencies()).singleElement().satisfies(agency -> {
            assertThat(agency.names()).containsExactlyInAnyOrder(one, other);
            assertThat(agency.name()).isEqualTo(one);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX | Hardeman County Sheriff's Office        | Hartley County Sheriff's Office
            KY | Green County Sheriff's Office           | Greenup County Sheriff's Office
            TN | Meigs County Sheriff's Office           | Meigs County Constable
            TX | Wheeler County Constable Precinct 1     | Wheeler County Constable Precinct 2
            PA | Butler Township Police Department       | Butler City Police Department
            VA | Roanoke City Sheriff's Office           | Roanoke County Sheriff's Office
            NY | Suffolk County Sheriff's Office         | Suffolk County Police Department
            """)
    void realNeighboursAreNeverJoined(String state, String one, String other) {
        Rows apart = new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "https://example.org/1.pdf").listed(state, other, 2, 9)
                .listed(state, one, 10, 39);
        Rows together =
                new Rows().with(EnforcementModel.TASK_FORCE, "2025-03-20", "").listed(state, other, 2, 39).listed(state, one, 2, 39);

        assertThat(apart.resolve().listAgencies()).hasSize(2);
        assertThat(together.resolve().listAgencies()).hasSize(2);
        assertThat(together.resolve().undecided()).isEmpty();
    }

    @Test
    void aSlipNextToTwoRealCountiesIsAsked() {
        // Lee and Bee are counties of Texas, Ree is none
        Rows rows = new Rows().with(EnforcementModel.WARRANT_SERVICE, "", "").pending("TX", "Ree County Sheriff's Office", 2, 4)
                .listed("TX", "Bee County Sheriff's Office", 5, 39)
                .listed("TX", "Lee County Sheriff's Office", 0, 39);

        Roster roster = rows.resolve();

        assertThat(roster.listAgencies()).hasSize(3);
        assertThat(roster.undecided()).isNotEmpty().first()
                .satisfies(question -> assertThat(Set.of(question.firstSpelling(), question.secondSpelling()))
                        .contains("Ree County Sheriff's Office", "Bee County Sheriff's Office"));
    }

    @Test
    void aSheriffUnderTheWrongStateIsTheOtherStates() {
        Rows rows = new Rows().with(EnforcementModel.JAIL_ENFORCEMENT, "2025-04-01", "")
                .listed("WI", "Koochiching County Sheriff's Office", 5, 6)
                .listed("MN", "Koochiching County Sheriff's Office", 7, 39);

        assertThat(rows.resolve().listAgencies()).singleElement().satisfies(agency -> assertThat(agency.state()).isEqualTo("MN"));
    }

    @Test
    void aBoardAndTheSheriffStayApartAndAreAsked() {
        Rows rows = new Rows().with(EnforcementModel.WARRANT_SERVICE, "2025-04-01", "https://example.org/jail.pdf")
                .listed("GA", "Tift County Sheriff's Office", 5, 9)
                .listed("GA", "Tift County Board of Commissioners", 10, 39);

        Roster roster = rows.resolve();

        assertThat(roster.listAgencies()).extracting(Agency::kind).containsExactlyInAnyOrder(AgencyKind.SHERIFF, AgencyKind.COMMISSION);
        assertThat(roster.undecided()).hasSize(1);
    }
}
