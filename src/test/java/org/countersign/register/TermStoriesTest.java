package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.ruling.Ruling;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.countersign.sighting.Column;
import org.junit.jupiter.api.Test;

/// Agreements that come, go, return and are signed anew. Another agency stays listed throughout.
class TermStoriesTest {
    private static final String OTHER = "Bibb County Sheriff's Office";
    private static final String AGENCY = "Collier County Sheriff's Office";

    /// Two agencies listed on 1 March 2025.
    private static Story two() {
        return Story.begins().participating("2025-03-01").row("GA", OTHER, "TFM", "2025-02-24").row("FL", AGENCY, "WSO", "2025-02-20");
    }

    @Test
    void listedFromTheFirstEditionOn() {
        Register register = two().register();
        Agreement agreement = only(register);
        assertThat(agreement.signed()).contains(LocalDate.of(2025, 2, 20));
        assertThat(agreement.standing()).isEqualTo(new Standing.Listed());
        assertThat(agreement.listed())
                .containsExactly(new Span(0, 0, new Interval(Optional.empty(), LocalDate.of(2025, 3, 1)), Optional.empty()));
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01");
    }

    @Test
    void afterAGapTheListingBeganWithinIt() {
        Register register = Story.begins().participating("2025-04-10").row("GA", OTHER, "TFM", "2025-02-24").participating("2025-04-29")
                .row("FL", AGENCY, "WSO", "2025-04-12").register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed 2025-04-10/2025-04-29");
        assertThat(only(register).listed().getFirst().from().words()).isEqualTo("between 2025-04-10 and 2025-04-29");
    }

    @Test
    void anAbsenceFromOneEditionIsNoDeparture() {
        Register register = two().participating("2025-03-08").without(AGENCY).participating("2025-03-15").rowsOf("2025-03-01").register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01");
        assertThat(only(register).listed()).singleElement().satisfies(span -> assertThat(span.covers(1)).isTrue());
        assertThat(RegisterFindings.of(register)).filteredOn(finding -> finding.kind() == FindingKind.FLICKER).singleElement().satisfies(
                finding -> assertThat(finding.edition()).isEqualTo(register.participating().editions().get(1).edition().sha256()));
    }

    @Test
    void aDepartureIsProvisionalUntilTheNextEditionShowsItToo() {
        Story story = two().participating("2025-03-08").without(AGENCY);
        assertThat(only(story.register()).standing()).isEqualTo(new Standing.NoLongerListed(true));
        assertThat(Story.of(story.register(), AGENCY).changes().getLast()).isInstanceOfSatisfying(Change.Unlisted.class,
                gone -> assertThat(gone.provisional()).isTrue());
        story.participating("2025-03-15");
        assertThat(only(story.register()).standing()).isEqualTo(new Standing.NoLongerListed(false));
        assertThat(Story.tell(story.register(), AGENCY)).containsExactly("Listed /2025-03-01", "Unlisted 2025-03-01/2025-03-08");
        assertThat(Story.of(story.register(), AGENCY).changes().getLast()).isInstanceOfSatisfying(Change.Unlisted.class,
                gone -> assertThat(gone.provisional()).isFalse());
    }

    @Test
    void listedAgainAfterTwoAbsences() {
        Register register = two()
                .participating("2025-03-08").without(AGENCY)
                .participating("2025-03-15")
                .participating("2025-03-22").rowsOf("2025-03-01")
                .register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Unlisted 2025-03-01/2025-03-08",
                "Relisted 2025-03-15/2025-03-22");
        assertThat(only(register).listed()).hasSize(2);
        assertThat(only(register).standing()).isEqualTo(new Standing.Listed());
    }

    @Test
    void oneDayOffAndBackIsTheSameTerm() {
        Register register = two()
                .participating("2025-03-08").with(AGENCY, Column.SIGNED, "2025-02-21")
                .participating("2025-03-15").with(AGENCY, Column.SIGNED, "2025-02-20")
                .register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Redated 2025-03-01/2025-03-08",
                "Redated 2025-03-08/2025-03-15");
        assertThat(only(register).signed()).contains(LocalDate.of(2025, 2, 20));
    }

    @Test
    void theNeighbourRowsDateForAWhileIsNoNewSigning() {
        Register register = two()
                .participating("2025-03-08").with(AGENCY, Column.SIGNED, "2025-03-05").with(OTHER, Column.SIGNED, "2025-03-05")
                .participating("2025-03-15").with(AGENCY, Column.SIGNED, "2025-02-20")
                .register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Redated 2025-03-01/2025-03-08",
                "Redated 2025-03-08/2025-03-15");
    }

    @Test
    void aYearThatCannotBeChangesNothing() {
        for (String wrong : List.of("2/20/20026", "02/20/5025", "2055-02-20", "1925-02-20", "2025-09-30")) {
            Register register = two().participating("2025-03-08").with(AGENCY, Column.SIGNED, wrong).register();
            assertThat(Story.tell(register, AGENCY)).as(wrong).containsExactly("Listed /2025-03-01");
            assertThat(only(register).signed()).as(wrong).contains(LocalDate.of(2025, 2, 20));
            assertThat(RegisterFindings.of(register)).as(wrong).extracting(Finding::kind).containsAnyOf(FindingKind.SIGNED_UNREAD,
                    FindingKind.SIGNED_IMPLAUSIBLE);
        }
    }

    @Test
    void aBlankDateChangesNothing() {
        Register register = two().participating("2025-03-08").with(AGENCY, Column.SIGNED, Cell.BLANK).register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01");
        assertThat(only(register).signed()).contains(LocalDate.of(2025, 2, 20));
    }

    @Test
    void aTimeOfDayIsTheSameDay() {
        Register register = two().participating("2025-03-08")
                .with(AGENCY, Column.SIGNED, new Cell(CellKind.DATE, "2025-02-20T10:30:00", Optional.empty())).register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01");
    }

    @Test
    void signedAnew() {
        Register register =
                two().participating("2025-04-08").with(AGENCY, Column.SIGNED, "2025-04-02").participating("2025-04-15").register();
        List<Agreement> terms = Story.of(register, AGENCY).agreements();
        assertThat(terms).extracting(Agreement::term).containsExactly(1, 2);
        assertThat(terms).extracting(agreement -> agreement.standing().code()).containsExactly("SUPERSEDED", "LISTED");
        assertThat(terms.getFirst().standing()).isEqualTo(new Standing.Superseded(terms.getLast().id()));
        assertThat(terms.getFirst().listed().getFirst().to())
                .contains(new Interval(Optional.of(LocalDate.of(2025, 3, 1)), LocalDate.of(2025, 4, 8)));
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Resigned 2025-03-01/2025-04-08");
    }

    @Test
    void aDateBeforeTheFirstListingIsACorrection() {
        Register register =
                two().participating("2025-04-08").with(AGENCY, Column.SIGNED, "2025-02-27").participating("2025-04-15").register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Redated 2025-03-01/2025-04-08");
    }

    @Test
    void anEarlierDateIsACorrection() {
        Register register =
                two().participating("2025-04-08").with(AGENCY, Column.SIGNED, "2019-02-27").participating("2025-04-15").register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Redated 2025-03-01/2025-04-08");
    }

    @Test
    void oldAndNewSideBySide() {
        Register register = two().participating("2025-04-08").row("FL", AGENCY, "WSO", "2025-04-02").participating("2025-04-15").register();
        List<Agreement> terms = Story.of(register, AGENCY).agreements();
        assertThat(terms).extracting(Agreement::signed).containsExactly(Optional.of(LocalDate.of(2025, 2, 20)),
                Optional.of(LocalDate.of(2025, 4, 2)));
        assertThat(terms).allMatch(agreement -> agreement.isListed(2));
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Resigned 2025-03-01/2025-04-08");
        assertThat(RegisterFindings.of(register)).extracting(Finding::kind).contains(FindingKind.DUPLICATE_ROW);
        assertThat(new Tally(register).count(LocalDate.of(2025, 4, 15)).figures().orElseThrow().agreements()).isEqualTo(2);
    }

    @Test
    void theOldOneOfTwoRowsGoesQuietly() {
        Register register = two()
                .participating("2025-04-08").row("FL", AGENCY, "WSO", "2025-04-02")
                .participating("2025-04-15").without(AGENCY).row("FL", AGENCY, "WSO", "2025-04-02")
                .register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "Resigned 2025-03-01/2025-04-08");
        assertThat(Story.of(register, AGENCY).agreements()).extracting(agreement -> agreement.standing().code())
                .containsExactly("SUPERSEDED", "LISTED");
    }

    @Test
    void oneAgreementPrintedTwice() {
        Register register = two().participating("2025-03-08").row("FL", AGENCY, "WSO", "2025-02-20").register();
        assertThat(only(register).listed()).hasSize(1);
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01");
        assertThat(RegisterFindings.of(register)).filteredOn(finding -> finding.kind() == FindingKind.DUPLICATE_ROW).singleElement()
                .satisfies(finding -> assertThat(finding.row()).isEqualTo(4));
    }

    @Test
    void oneAgreementPrintedTwiceWithASlip() {
        Register register = two().participating("2025-03-08").row("FL", AGENCY + " ", "WSO", "2025-02-20").participating("2025-03-15")
                .rowsOf("2025-03-01").register();
        assertThat(only(register).lines()).hasSize(2);
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01");
    }

    @Test
    void aFurtherModel() {
        Register register = two().participating("2025-03-08").row("FL", AGENCY, "TFM", "2025-03-04").register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed /2025-03-01", "ModelAdded 2025-03-01/2025-03-08");
        assertThat(Story.of(register, AGENCY).agreements()).extracting(agreement -> agreement.model().code()).containsExactly("TFM", "WSO");
    }

    @Test
    void twoModelsAtOnceAreTwoListings() {
        Register register = Story.begins().participating("2025-03-01").row("GA", OTHER, "TFM", "2025-02-24").participating("2025-03-08")
                .row("FL", AGENCY, "WSO", "2025-02-20").row("FL", AGENCY, "TFM", "2025-02-20").register();
        assertThat(Story.tell(register, AGENCY)).containsExactly("Listed 2025-03-01/2025-03-08", "Listed 2025-03-01/2025-03-08");
    }

    @Test
    void absenceIsNeverTerminationButARulingMayBe() {
        Story story = two().participating("2025-03-08").without(AGENCY).participating("2025-03-15").participating("2025-03-22");
        assertThat(only(story.register()).standing().code()).isEqualTo("NO_LONGER_LISTED");
        Register register = story.ruled(terminated(Optional.of(LocalDate.of(2025, 3, 12)))).register();
        assertThat(only(register).standing()).isEqualTo(new Standing.Terminated("F-1", Optional.of(LocalDate.of(2025, 3, 12))));
        assertThat(only(register.knownOn(LocalDate.of(2025, 3, 11))).standing().code()).as("what could be known the day before")
                .isEqualTo("NO_LONGER_LISTED");
    }

    @Test
    void whatIsListedIsNotTerminated() {
        Register register = two().ruled(terminated(Optional.empty())).register();
        assertThat(only(register).standing()).isEqualTo(new Standing.Listed());
    }

    private static Ruling terminated(Optional<LocalDate> day) {
        return new Ruling.Fact(Story.grounds("F-1"), "FL", AGENCY, "TERMINATED", "WSO", day);
    }

    private static Agreement only(Register register) {
        List<Agreement> agreements = Story.of(register, AGENCY).agreements();
        assertThat(agreements).hasSize(1);
        return agreements.getFirst();
    }
}
