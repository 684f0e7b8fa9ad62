package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.ruling.Ruling;
import org.countersign.sighting.Column;
import org.junit.jupiter.api.Test;

/// Which editions count, and what becomes of those that do not.
class AdmissionStoriesTest {
    @Test
    void anUnknownHeadingStopsTheEditionAndSaysHowToRuleOnIt() {
        Story story = Story.begins()
                .participating("2025-03-01").sheriffs("FL", 3, "WSO", "2025-02-20")
                .participating("2025-03-08").heading(Column.COUNTY, "CNTY NAME").sheriffs("TX", 1, "WSO", "2025-02-20");
        assertThat(held(story.register())).singleElement().satisfies(edition -> assertThat(edition.reason())
                .startsWith("UNKNOWN_HEADING 'CNTY NAME'").contains("add a reading with column HEADING").contains("COUNTY"));
        assertThat(story.register().roster().listAgencies()).as("the last good edition stays up").hasSize(3);
        story.ruled(new Ruling.Reading(Story.grounds("R-1"), "HEADING", "cnty  name", Optional.empty(), Optional.empty(), "COUNTY"));
        assertThat(held(story.register())).isEmpty();
        assertThat(story.register().roster().listAgencies()).hasSize(4);
    }

    @Test
    void aHeadingOutsideTheListIsUnknownToo() {
        Story story = Story.begins().participating("2025-03-01").heading(Column.ADDENDUM, "REMARKS").sheriffs("FL", 3, "WSO", "2025-02-20");
        assertThat(held(story.register())).singleElement().satisfies(edition -> assertThat(edition.reason()).contains("REMARKS"));
    }

    @Test
    void typeTwiceMeansThatTheSecondIsTheSupportType() {
        Register register = Story.begins().pending("2025-03-01").heading(Column.SUPPORT_TYPE, "TYPE")
                .row("GA", "Bibb County Sheriff's Office", "TFM").register();
        assertThat(register.pending().editions()).hasSize(1);
        assertThat(kinds(register)).contains(FindingKind.HEADING_TWICE);
        assertThat(Story.of(register, "Bibb County Sheriff's Office").applications()).singleElement()
                .satisfies(application -> assertThat(application.model().code()).isEqualTo("TFM"));
    }

    @Test
    void aNecessaryColumnIsMissing() {
        for (Column column : List.of(Column.STATE, Column.AGENCY, Column.SUPPORT_TYPE)) {
            Register register =
                    Story.begins().participating("2025-03-01").withoutColumns(column).sheriffs("FL", 3, "WSO", "2025-02-20").register();
            assertThat(held(register)).singleElement().satisfies(edition -> assertThat(edition.reason()).contains("MISSING_COLUMN"));
        }
    }

    @Test
    void headingsWithoutRowsAreABrokenFile() {
        Register register = Story.begins().participating("2025-03-01").sheriffs("FL", 3, "WSO", "2025-02-20").participating("2025-03-08")
                .empty().register();
        assertThat(held(register)).singleElement().satisfies(edition -> assertThat(edition.reason()).startsWith("NO_ROWS"));
        assertThat(register.listChanges()).allMatch(change -> change instanceof Change.Listed);
    }

    @Test
    void nobodyWaitingIsAFact() {
        Register register = Story.begins().pending("2025-03-01").row("GA", "Bibb County Sheriff's Office", "TFM").pending("2025-03-08")
                .empty().register();
        assertThat(held(register)).isEmpty();
        assertThat(register.pending().editions().getLast().rows()).isEmpty();
    }

    @Test
    void aFurtherSheetIsKeptAndNotRead() {
        Register register = Story.begins().participating("2025-03-01").sheet("Notes").sheriffs("FL", 3, "WSO", "2025-02-20").register();
        assertThat(held(register)).isEmpty();
        assertThat(register.listEditions().getFirst().edition().sheets()).hasSize(2);
        assertThat(register.listEditions().getFirst().rows()).hasSize(3);
        assertThat(kinds(register)).contains(FindingKind.EXTRA_SHEET);
    }

    @Test
    void halfOfAStateGoneIsHeld() {
        Register register = halfOfAStateGone().register();
        assertThat(held(register)).singleElement().satisfies(edition -> {
            assertThat(edition.date()).isEqualTo("2025-03-08");
            assertThat(edition.reason()).isEqualTo("MASS_DEPARTURE 'PA': 5 of 10 rows are gone");
        });
        assertThat(register.listChanges()).allMatch(change -> change instanceof Change.Listed);
    }

    @Test
    void fourOfTenMayGo() {
        Register register = tenRowsOfPennsylvania().participating("2025-03-08").first(18).register();
        assertThat(held(register)).isEmpty();
    }

    @Test
    void sevenOfNineMayGo() {
        Register register = Story.begins()
                .participating("2025-03-01").sheriffs("FL", 24, "WSO", "2025-02-20").sheriffs("PA", 9, "WSO", "2025-02-20")
                .participating("2025-03-08").first(26)
                .register();
        assertThat(held(register)).isEmpty();
    }

    @Test
    void halfOfAModelGoneIsHeld() {
        Register register = Story.begins()
                .participating("2025-03-01").sheriffs("FL", 9, "WSO", "2025-02-20").sheriffs("TX", 5, "TFM", "2025-02-20")
                .sheriffs("PA", 5, "TFM", "2025-02-20")
                .participating("2025-03-08").first(14)
                .register();
        assertThat(held(register)).singleElement().satisfies(edition -> assertThat(edition.reason()).contains("'TFM': 5 of 10"));
    }

    @Test
    void theNextEditionConfirmsADeparture() {
        Story story = halfOfAStateGone().participating("2025-03-15").sheriffs("TX", 1, "WSO", "2025-03-02");
        Register register = story.register();
        assertThat(held(register)).isEmpty();
        ListedEdition confirmed = register.participating().editions().get(1);
        assertThat(confirmed.confirmed()).contains(LocalDate.of(2025, 3, 15));
        assertThat(confirmed.reason()).isEqualTo("confirmed by the edition of 2025-03-15");
        assertThat(register.listChanges()).filteredOn(change -> change instanceof Change.Unlisted).hasSize(5)
                .allSatisfy(change -> assertThat(change.at().between())
                        .isEqualTo(new Interval(Optional.of(LocalDate.of(2025, 3, 1)), LocalDate.of(2025, 3, 8))));
    }

    @Test
    void aDepartureIsNotKnownBeforeItIsConfirmed() {
        Register register = halfOfAStateGone().participating("2025-03-15").sheriffs("TX", 1, "WSO", "2025-03-02").register();
        assertThat(register.knownOn(LocalDate.of(2025, 3, 14)).participating().editions()).hasSize(1);
        assertThat(held(register.knownOn(LocalDate.of(2025, 3, 14)))).singleElement()
                .satisfies(edition -> assertThat(edition.reason()).isEqualTo("held until a later edition confirms it"));
        assertThat(held(register.knownOn(LocalDate.of(2025, 3, 15)))).isEmpty();
        assertThat(register.knownOn(LocalDate.of(2025, 3, 14)).listChanges()).allMatch(change -> change instanceof Change.Listed);
        assertThat(register.knownOn(LocalDate.of(2025, 3, 15)).participating().editions()).hasSize(3);
    }

    @Test
    void aDepartureThatTheNextEditionUndoesStaysHeld() {
        Register register =
                halfOfAStateGone().participating("2025-03-15").rowsOf("2025-03-01").sheriffs("TX", 1, "WSO", "2025-03-02").register();
        assertThat(held(register)).hasSize(1);
        assertThat(register.listChanges()).allMatch(change -> change instanceof Change.Listed);
    }

    @Test
    void aRulingAdmitsADeparture() {
        Register register = halfOfAStateGone().admission(true, Optional.empty()).register();
        assertThat(held(register)).isEmpty();
        assertThat(register.participating().editions().getLast().reason()).isEqualTo("ruling A-2: told so");
        assertThat(register.listChanges()).filteredOn(change -> change instanceof Change.Unlisted).hasSize(5);
    }

    @Test
    void aRulingHoldsWhatNothingElseSpeaksAgainst() {
        Register register = Story.begins().participating("2025-03-01").sheriffs("FL", 3, "WSO", "2025-02-20")
                .admission(false, Optional.empty()).register();
        assertThat(held(register)).hasSize(1);
        assertThat(kinds(register)).contains(FindingKind.HELD_BY_RULING);
    }

    @Test
    void aStateMisspeltInNearlyAllItsRowsLosesNothing() {
        Register register = Story.begins()
                .participating("2025-03-01").sheriffs("PA", 67, "WSO", "2025-02-20")
                .row("PA", "Hanover Township Police Department", "TFM", "2025-02-20")
                .participating("2025-03-08").from(1, Column.STATE, state -> "PENNSLYVANIA")
                .register();
        assertThat(held(register)).isEmpty();
        assertThat(register.listChanges()).hasSize(68).allMatch(change -> change instanceof Change.Listed);
        assertThat(new Tally(register).count(LocalDate.of(2025, 3, 8)).figures().orElseThrow().states()).isEqualTo(1);
        assertThat(kinds(register)).contains(FindingKind.STATE_CORRECTED);
    }

    @Test
    void aStateThatCannotBeReadInNearlyAllRowsStopsTheEdition() {
        Register register = Story.begins()
                .participating("2025-03-01").sheriffs("PA", 60, "WSO", "2025-02-20")
                .participating("2025-03-08").from(2, Column.STATE, state -> "Q")
                .register();
        assertThat(held(register)).singleElement()
                .satisfies(edition -> assertThat(edition.reason()).isEqualTo("FILL_RATE: 2 of 60 cells could be read"));
        assertThat(register.listChanges()).allMatch(change -> change instanceof Change.Listed);
    }

    @Test
    void oneRowThatCannotBeReadIsKeptAndShown() {
        Register register = Story.begins()
                .participating("2025-03-01").sheriffs("PA", 20, "WSO", "2025-02-20")
                .row("Q", "Nowhere Sheriff's Office", "WSO", "2025-02-20")
                .register();
        assertThat(new Tally(register).count(LocalDate.of(2025, 3, 1)).figures().orElseThrow()).satisfies(figures -> {
            assertThat(figures.rows()).isEqualTo(21);
            assertThat(figures.agreements()).isEqualTo(20);
        });
        assertThat(SightingRun.listAll(register)).hasSize(21).filteredOn(run -> run.agency().isEmpty()).hasSize(1);
        assertThat(RegisterFindings.of(register)).filteredOn(finding -> finding.kind() == FindingKind.STATE_UNREAD).singleElement()
                .satisfies(finding -> assertThat(finding.row()).isEqualTo(22));
    }

    @Test
    void everyHeldEditionStaysListedWithItsStop() {
        Register register = halfOfAStateGone().register();
        assertThat(register.listEditions()).hasSize(2);
        assertThat(held(register).getFirst().findings()).extracting(Finding::kind).contains(FindingKind.MASS_DEPARTURE);
    }

    private static Story tenRowsOfPennsylvania() {
        return Story.begins().participating("2025-03-01").sheriffs("FL", 12, "WSO", "2025-02-20").sheriffs("PA", 10, "WSO", "2025-02-20");
    }

    private static Story halfOfAStateGone() {
        return tenRowsOfPennsylvania().participating("2025-03-08").first(17);
    }

    private static List<ListedEdition> held(Register register) {
        return register.listEditions().stream().filter(edition -> !edition.admitted()).toList();
    }

    private static List<FindingKind> kinds(Register register) {
        return RegisterFindings.of(register).stream().map(Finding::kind).toList();
    }
}
