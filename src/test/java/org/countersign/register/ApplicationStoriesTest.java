package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The pending list has no dates: what it tells are intervals and outcomes.
class ApplicationStoriesTest {
    private static final String OTHER = "Bibb County Sheriff's Office";
    private static final String AGENCY = "Collier County Sheriff's Office";

    /// The applicant appears between 1 and 8 March 2025.
    private static Story applied() {
        return Story.begins()
                .participating("2025-03-01").row("GA", OTHER, "WSO", "2025-02-20")
                .pending("2025-03-01").row("GA", OTHER, "TFM")
                .pending("2025-03-08").row("FL", AGENCY, "TFM");
    }

    private static Application application(Register register) {
        assertThat(Story.of(register, AGENCY).applications()).hasSize(1);
        return Story.of(register, AGENCY).applications().getFirst();
    }

    @Test
    void stillPending() {
        Register register = applied().pending("2025-03-15").register();
        assertThat(application(register).outcome()).isEqualTo(Outcome.STILL_PENDING);
        assertThat(application(register).pending()).containsExactly(
                new Span(1, 2, new Interval(Optional.of(LocalDate.of(2025, 3, 1)), LocalDate.of(2025, 3, 8)), Optional.empty()));
        assertThat(Story.tell(register, AGENCY)).containsExactly("AppliedFor 2025-03-01/2025-03-08");
    }

    @Test
    void listed() {
        Register register = applied().pending("2025-03-15").without(AGENCY).participating("2025-03-15")
                .row("FL", AGENCY, "TFM", "2025-03-12").register();
        assertThat(application(register).outcome()).isEqualTo(Outcome.LISTED);
        assertThat(application(register).agreement()).contains(Story.of(register, AGENCY).agreements().getFirst().id());
        assertThat(Story.tell(register, AGENCY)).containsExactlyInAnyOrder("AppliedFor 2025-03-01/2025-03-08",
                "ApplicationGone 2025-03-08/2025-03-15", "Listed 2025-03-01/2025-03-15");
    }

    @Test
    void listedUnderAnotherModelIsNotThisApplication() {
        Register register = applied().pending("2025-03-15").without(AGENCY).participating("2025-03-15")
                .row("FL", AGENCY, "WSO", "2025-03-12").register();
        assertThat(application(register).outcome()).isEqualTo(Outcome.VANISHED);
        assertThat(application(register).agreement()).isEmpty();
    }

    @Test
    void anAgreementThatEndedBeforeIsNotItsOutcome() {
        Register register = Story.begins()
                .participating("2025-01-01").row("GA", OTHER, "WSO", "2024-02-20").row("FL", AGENCY, "TFM", "2024-02-20")
                .participating("2025-01-08").without(AGENCY)
                .participating("2025-01-15")
                .pending("2025-03-01").row("GA", OTHER, "TFM").row("FL", AGENCY, "TFM")
                .pending("2025-03-08").without(AGENCY)
                .participating("2025-03-08")
                .register();
        assertThat(application(register).outcome()).isEqualTo(Outcome.VANISHED);
    }

    @Test
    void vanished() {
        Register register = applied().pending("2025-03-15").without(AGENCY).pending("2025-03-22").register();
        assertThat(application(register).outcome()).isEqualTo(Outcome.VANISHED);
        assertThat(Story.tell(register, AGENCY)).containsExactly("AppliedFor 2025-03-01/2025-03-08",
                "ApplicationGone 2025-03-08/2025-03-15");
    }

    @Test
    void vanishedWithTheWholeList() {
        Register register = applied().pending("2025-03-15").empty().register();
        assertThat(application(register).outcome()).isEqualTo(Outcome.VANISHED);
        assertThat(new Tally(register).count(LocalDate.of(2025, 3, 15)).pending().figures().orElseThrow().rows()).isZero();
    }

    @Test
    void nobodyCanTellSinceTheListEnded() {
        Story story = applied().participating("2025-03-29");
        assertThat(story.register().pendingEnded()).as("three weeks may pass").isEmpty();
        Register register = story.participating("2025-03-30").register();
        assertThat(register.pendingEnded()).contains(LocalDate.of(2025, 3, 8));
        assertThat(application(register).outcome()).isEqualTo(Outcome.UNKNOWN_SINCE_ROLL_ENDED);
        assertThat(application(register).pending().getLast().to()).isEmpty();
    }

    @Test
    void listedAfterTheListEnded() {
        Register register = applied().participating("2025-04-23").row("FL", AGENCY, "TFM", "2025-03-12").register();
        assertThat(application(register).outcome()).isEqualTo(Outcome.LISTED);
    }

    @Test
    void anAbsenceFromOnePendingEditionIsNone() {
        Register register = applied().pending("2025-03-15").without(AGENCY).pending("2025-03-22").rowsOf("2025-03-08").register();
        assertThat(application(register).pending()).hasSize(1);
        assertThat(Story.tell(register, AGENCY)).containsExactly("AppliedFor 2025-03-01/2025-03-08");
    }

    @Test
    void appliedAgain() {
        Register register =
                applied().pending("2025-03-15").without(AGENCY).pending("2025-03-22").pending("2025-03-29").rowsOf("2025-03-08").register();
        assertThat(application(register).pending()).hasSize(2);
        assertThat(Story.tell(register, AGENCY)).containsExactly("AppliedFor 2025-03-01/2025-03-08",
                "ApplicationGone 2025-03-08/2025-03-15", "AppliedFor 2025-03-22/2025-03-29");
    }

    @Test
    void aWaitIsAnInterval() {
        Register register = applied().pending("2025-03-15").pending("2025-03-22").without(AGENCY).pending("2025-03-29").register();
        assertThat(application(register).waited()).isEqualTo(new Application.Waiting(7, Optional.of(21L)));
    }

    @Test
    void aWaitFromTheFirstEditionOnMayBeAnyLength() {
        Register register = Story.begins()
                .pending("2025-03-01").row("GA", OTHER, "TFM").row("FL", AGENCY, "TFM")
                .pending("2025-03-08").without(AGENCY)
                .pending("2025-03-15")
                .register();
        assertThat(application(register).waited()).isEqualTo(new Application.Waiting(0, Optional.empty()));
    }

    @Test
    void aWaitThatGoesOnIsCountedToTheLastEdition() {
        Register register = applied().pending("2025-03-15").register();
        assertThat(application(register).waited()).isEqualTo(new Application.Waiting(7, Optional.of(14L)));
    }

    @Test
    void manyThatCameToBeListedAtOnceAreNoMassDeparture() {
        Register register = Story.begins()
                .participating("2025-03-01").row("GA", OTHER, "WSO", "2025-02-20")
                .pending("2025-03-01").sheriffs("FL", 12, "TFM", "")
                .pending("2025-03-08").first(2)
                .participating("2025-03-10").sheriffs("FL", 12, "TFM", "2025-03-04")
                .register();
        assertThat(register.pending().editions()).hasSize(2);
        assertThat(register.listHistories()).flatExtracting(AgencyHistory::applications).extracting(Application::outcome)
                .containsOnly(Outcome.LISTED);
    }
}
