package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Parts of the lists: a state, a model, a county, an agency; and what whole editions count to, kept.
class PartStoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 3, 8);
    private static final Register REGISTER = Story.begins()
            .participating("2025-03-01").row("FL", "Collier County Sheriff's Office", "WSO", "2025-02-20")
            .row("FL", "Collier County Sheriff's Office", "TFM", "2025-02-21")
            .row("GA", "Hall County Sheriff's Office", "JEM", "2025-02-21")
            .participating("2025-03-08").row("FL", "Naples Police Department", "TFM", "2025-03-02")
            .row("FL", "Naples Police Department", "TFM", "2025-03-02")
            .row("FL", "Florida Highway Patrol", "TFM", "2025-03-02")
            .register();
    private static final Tally TALLY = new Tally(REGISTER);

    private static Figures figures(LocalDate day, Scope scope) {
        return TALLY.figures(day, scope).orElseThrow();
    }

    @Test
    void aStateIsCountedByItself() {
        assertThat(figures(FIRST, Scope.ofState("FL"))).isEqualTo(new Figures(2, 2, 1, 1, 1, 0));
        assertThat(figures(FIRST, Scope.ofState("GA"))).isEqualTo(new Figures(1, 1, 1, 1, 1, 0));
        assertThat(figures(FIRST, Scope.ofState("TX"))).isEqualTo(Figures.NONE);
    }

    @Test
    void aModelIsCountedByItself() {
        assertThat(figures(FIRST, Scope.ofModel("TFM"))).isEqualTo(new Figures(1, 1, 1, 1, 1, 0));
        assertThat(TALLY.countBy(Dimension.STATE, FIRST, Scope.ofModel("JEM"))).containsOnlyKeys("GA");
    }

    @Test
    void aCountyIsCountedWithoutStatewideBodies() {
        assertThat(figures(SECOND, Scope.ofCounty("12021"))).isEqualTo(new Figures(4, 3, 2, 1, 1, 0));
        assertThat(figures(SECOND, Scope.ALL).rows()).isEqualTo(6);
    }

    @Test
    void anAgencyIsCountedByItself() {
        org.countersign.agency.AgencyId naples = REGISTER.roster().listAgencies().stream()
                .filter(agency -> agency.name().startsWith("Naples")).findFirst().orElseThrow().id();
        assertThat(figures(SECOND, Scope.ofAgency(naples))).isEqualTo(new Figures(2, 1, 1, 1, 1, 0));
        assertThat(figures(FIRST, Scope.ofAgency(naples))).isEqualTo(Figures.NONE);
    }

    @Test
    void statesAreCountedTogetherAsEachByItself() {
        Map<String, StateCount> states = TALLY.countStates(SECOND);
        assertThat(states).containsOnlyKeys("FL", "GA");
        assertThat(states.get("FL").figures()).isEqualTo(figures(SECOND, Scope.ofState("FL")));
        assertThat(states.get("FL").statewide()).isEqualTo(1);
        assertThat(states.get("GA").statewide()).isZero();
        assertThat(states.get("GA").residents()).isEqualTo(TALLY.residents(SECOND, Scope.ofState("GA")).orElseThrow());
    }

    @Test
    void aPairPrintedTwiceIsOneAgreement() {
        assertThat(TALLY.agreements(REGISTER.participating().editions().getLast()))
                .isEqualTo(Map.of("FL", Map.of("WSO", 1, "TFM", 3), "GA", Map.of("JEM", 1)));
    }

    @Test
    void whatAnEditionCountsToIsTheSameHoweverMuchIsKnown() {
        Register then = REGISTER.knownOn(SECOND);
        assertThat(new Tally(then).count(FIRST).figures()).isEqualTo(TALLY.count(FIRST).figures());
        assertThat(REGISTER.knownOn(SECOND)).isSameAs(then);
        assertThat(new Tally(REGISTER.knownOn(FIRST)).count(SECOND).figures()).isEqualTo(TALLY.count(FIRST).figures());
    }
}
