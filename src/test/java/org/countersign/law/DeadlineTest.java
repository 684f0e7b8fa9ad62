package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.countersign.register.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules of the bundled files on occasions that are intervals. Days are worked out on paper as in CountingTest.
class DeadlineTest {
    private static final LocalDate SENT = LocalDate.of(2026, 1, 30);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 3);

    /// From receipt on 3 February: February 25, March 56, April 86, then 4.
    @Test
    void fromReceipt() {
        Occasion notice = new Occasion(Moment.on(SENT), Optional.of(Moment.on(RECEIVED)));

        assertDays(on("wso-agency-ends", notice), "2026-05-04", "2026-05-04");
    }

    /// Sent on 30 January and no receipt known: no sooner than if received on that day, 30 April, and no bound above.
    @Test
    void receiptNotKnown() {
        assertDays(on("wso-agency-ends", Occasion.of(Moment.on(SENT))), "2026-04-30", "");
        assertDays(on("wso-ice-ends", Occasion.of(Moment.on(SENT))), "2026-04-30", "");
    }

    /// Receipt some day from 3 to 10 February: the later end has February 18, March 49, April 79, then 11.
    @Test
    void receiptBetweenTwoDays() {
        Occasion notice = new Occasion(Moment.on(SENT), Optional.of(Moment.between(RECEIVED, LocalDate.of(2026, 2, 10))));

        assertDays(on("wso-agency-ends", notice), "2026-05-04", "2026-05-11");
    }

    /// The jail text does not say whether sending or receipt counts: from the one to the other.
    @Test
    void sendingOrReceipt() {
        Occasion notice = new Occasion(Moment.on(SENT), Optional.of(Moment.on(RECEIVED)));

        assertDays(on("jem-ice-ends", notice), "2026-04-30", "2026-05-04");
        assertDays(on("tfm-ice-ends", notice), "2026-04-30", "2026-05-04");
        assertDays(on("jem-ice-ends", Occasion.of(Moment.on(SENT))), "2026-04-30", "");
    }

    /// Where no shortest time is set the notice itself is the day.
    @Test
    void noShortestTime() {
        Occasion notice = new Occasion(Moment.on(SENT), Optional.of(Moment.on(RECEIVED)));

        assertDays(on("tfm-agency-ends", notice), "2026-01-30", "2026-02-03");
        assertDays(on("jem-agency-ends", Occasion.of(Moment.on(SENT))), "2026-01-30", "");
    }

    /// S. 2401 on an ending: January 1, February 29, March 60, April 90, May 121, June 151, then 29; from receipt on 3 February:
    /// February 25, March 56, April 86, May 117, June 147, July 178, then 2.
    @Test
    void anEndingUnderTheBill() {
        Occasion notice = new Occasion(Moment.on(SENT), Optional.of(Moment.on(RECEIVED)));
        Deadline deadline = on("s2401-dhs-ends", notice);

        assertDays(deadline, "2026-07-29", "2026-08-02");
        assertThat(deadline.rule().force()).isEqualTo(Rule.Force.PROPOSED);
    }

    /// Onto the pending list after 14 and by 20 August 2025: August 17, September 47, October 78, then 12; August 11,
    /// September 41, October 72, then 18. S. 2401 counts from receipt, so only H.R. 756, from the request, has the later end.
    @Test
    void anIntervalOfTheRegister() {
        Moment appeared = Moment.of(new Interval(Optional.of(LocalDate.of(2025, 8, 14)), LocalDate.of(2025, 8, 20)));

        assertDays(on("hr756-conclude", Occasion.of(appeared)), "2025-11-12", "2025-11-18");
        assertDays(on("s2401-decide", new Occasion(appeared, Optional.of(appeared))), "2025-11-12", "2025-11-18");
        assertDays(on("s2401-decide", Occasion.of(appeared)), "2025-11-12", "");
    }

    /// On the list from its first edition on: nobody knows since when.
    @Test
    void anIntervalWithoutABeginning() {
        Moment appeared = Moment.of(new Interval(Optional.empty(), LocalDate.of(2025, 8, 20)));

        assertDays(on("hr756-conclude", Occasion.of(appeared)), "", "2025-11-18");
    }

    /// Back from an ending that takes effect on a day from 1 to 10 June: 3 March, and nine days later.
    @Test
    void backFromAnInterval() {
        Moment effect = Moment.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 10));

        assertDays(on("jem-ending-published", Occasion.of(effect)), "2026-03-03", "2026-03-12");
        assertDays(on("tfm-ending-published", Occasion.of(effect)), "2026-03-03", "2026-03-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # published on 3 March, so no sooner than 1 June
            jem-published-then-ends | 2026-03-03 | 2026-06-01 | 2026-06-01
            # three years, twelve months
            jem-ice-review | 2025-03-10 | 2028-03-10 | 2028-03-10
            jem-first-meeting | 2025-03-10 | 2026-03-10 | 2026-03-10
            # two years, from a leap day to the last of February
            tfm-officer-authority | 2024-02-29 | 2026-02-28 | 2026-02-28
            jem-refresher | 2025-03-10 | 2027-03-10 | 2027-03-10
            # June 20, then 10; June 20, July 51, August 82, then 8
            jem-complaint-result | 2026-06-10 | 2026-07-10 | 2026-07-10
            tfm-complaint-result | 2026-06-10 | 2026-09-08 | 2026-09-08
            # some hour of Thursday 5 March: its first minute ends with Friday, its last on Monday; both are Monday by this clock
            jem-complaint-told | 2026-03-05 | 2026-03-09 | 2026-03-09
            # some hour of Friday 6 March: Tuesday
            jem-complaint-told | 2026-03-06 | 2026-03-10 | 2026-03-10
            # some hour of a Saturday: Monday and Tuesday whole
            jem-complaint-told | 2026-03-07 | 2026-03-11 | 2026-03-11
            # 48 hours later, weekends and all
            jem-hold-ends | 2026-03-06 | 2026-03-08 | 2026-03-08
            wso-hold-ends | 2026-12-31 | 2027-01-02 | 2027-01-02
            nc-hold-ends | 2026-02-27 | 2026-03-01 | 2026-03-01
            jem-detainer-told | 2026-03-06 | 2026-03-07 | 2026-03-07
            # an hour later may be the next day
            jem-citizenship-told | 2026-03-06 | 2026-03-06 | 2026-03-07
            tfm-arrest-handed-over | 2026-03-06 | 2026-03-06 | 2026-03-06
            tx-ask-again | 2026-02-10 | 2027-02-10 | 2027-02-10
            # S. 2401: 23 July 2025 and 180 days; the year's end
            s2401-denial-final | 2025-07-23 | 2026-01-19 | 2026-01-19
            s2401-rulemaking | 2025-07-23 | 2026-01-19 | 2026-01-19
            s2401-yearly-report | 2026-06-10 | 2026-12-31 | 2026-12-31
            # named by the law whatever is asked: Delaware's 30 days from 14 July, Mississippi's 120 from 1 July
            de-last-day | 2020-01-01 | 2025-08-13 | 2025-08-13
            ms-state-police | 2020-01-01 | 2026-10-29 | 2026-10-29
            ms-counties | 2020-01-01 | 2026-10-01 | 2026-10-01
            tx-comply | 2020-01-01 | 2026-12-01 | 2026-12-01
            ny-last-day | 2020-01-01 | 2026-08-25 | 2026-08-25
            va-sunset | 2020-01-01 | 2028-06-30 | 2028-06-30
            """)
    void rulesOnADay(String rule, LocalDate day, String earliest, String latest) {
        assertDays(on(rule, Occasion.of(Moment.on(day))), earliest, latest);
    }

    /// Where the text sets no number none is made up.
    @Test
    void aReasonableTimeHasNoDays() {
        Deadline chance = on("jem-suspended", Occasion.of(Moment.on(SENT)));

        assertThat(chance.isCounted()).isFalse();
        assertDays(chance, "", "");
        assertThat(on("fl-board-approves", Occasion.of(Moment.on(SENT))).isCounted()).isFalse();
    }

    /// A hold that begins at a known hour: Friday 15:30 and 48 hours.
    @Test
    void aKnownHour() {
        Moment release = Moment.at(LocalDateTime.of(2026, 3, 6, 15, 30));

        assertDays(on("wso-hold-ends", Occasion.of(release)), "2026-03-08", "2026-03-08");
        assertDays(on("jem-citizenship-told", Occasion.of(release)), "2026-03-06", "2026-03-06");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Occasion(Moment.on(RECEIVED), Optional.of(Moment.on(SENT)))).hasMessageContaining("received by");
        assertThatThrownBy(() -> Moment.between(RECEIVED, SENT)).hasMessageContaining("cannot end");
    }

    private static Deadline on(String rule, Occasion occasion) {
        return Law.bundled().listRules().stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow().on(occasion);
    }

    private static void assertDays(Deadline deadline, String earliest, String latest) {
        assertThat(deadline.earliest().map(LocalDate::toString).orElse("")).as("earliest").isEqualTo(earliest);
        assertThat(deadline.latest().map(LocalDate::toString).orElse("")).as("latest").isEqualTo(latest);
    }
}
