package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Five units that are never the same number, on the day asked and as far as known by another.
class CountStoriesTest {
    private static final Story STORY = Story.begins()
            .pending("2025-02-20").row("GA", "Bibb County Sheriff's Office", "TFM")
            .participating("2025-03-01").row("FL", "Collier County Sheriff's Office", "WSO", "2025-02-20")
            .row("FL", "Collier County Sheriff's Office", "TFM", "2025-02-21")
            .participating("2025-03-08").row("FL", "Lee County Sheriff's Office", "WSO", "2025-03-02")
            .row("GU", "Guam Police Department", "TFM", "2025-03-02")
            .participating("2025-03-15").row("FL", "Naples Police Department", "TFM", "2025-03-02");
    private static final Register REGISTER = STORY.register();

    private static Count on(Register register, String day) {
        return new Tally(register).count(LocalDate.parse(day));
    }

    @Test
    void beforeTheFirstEditionThereIsNothingToCount() {
        Count count = on(REGISTER, "2025-02-28");
        assertThat(count.edition()).isEmpty();
        assertThat(count.figures()).isEmpty();
        assertThat(count.residents()).isEmpty();
        assertThat(count.byModel()).isEmpty();
        assertThat(new Tally(REGISTER).countBy(Dimension.STATE, LocalDate.of(2025, 2, 28))).isEmpty();
    }

    @Test
    void theUnitsDiffer() {
        // two counties: Collier and Lee; Guam is a territory and its police has the whole of it
        assertThat(on(REGISTER, "2025-03-08").figures().orElseThrow()).satisfies(figures -> {
            assertThat(figures.rows()).isEqualTo(4);
            assertThat(figures.agreements()).isEqualTo(4);
            assertThat(figures.agencies()).isEqualTo(3);
            assertThat(figures.states()).isEqualTo(1);
            assertThat(figures.territories()).isEqualTo(1);
        });
    }

    @Test
    void aDayMeansTheLastEditionByItsEnd() {
        assertThat(on(REGISTER, "2025-03-07").figures().orElseThrow().rows()).isEqualTo(2);
        assertThat(on(REGISTER, "2025-03-08").figures().orElseThrow().rows()).isEqualTo(4);
        assertThat(on(REGISTER, "2030-01-01").figures().orElseThrow().rows()).isEqualTo(5);
    }

    @Test
    void modelsAddUpToRows() {
        Count count = on(REGISTER, "2025-03-15");
        assertThat(count.byModel()).extractingByKeys("WSO", "TFM").extracting(Figures::rows).containsExactly(2, 3);
    }

    @Test
    void byMonthOfSigningAndOfListing() {
        LocalDate day = LocalDate.of(2025, 3, 15);
        assertThat(rows(new Tally(REGISTER).countBy(Dimension.MONTH_SIGNED, day))).isEqualTo(Map.of("2025-02", 2, "2025-03", 3));
        assertThat(rows(new Tally(REGISTER).countBy(Dimension.MONTH_LISTED, day))).isEqualTo(Map.of("2025-03", 5));
        assertThat(rows(new Tally(REGISTER).countBy(Dimension.STATE, day))).isEqualTo(Map.of("FL", 4, "GU", 1));
    }

    @Test
    void pendingBeforeTheFirstEdition() {
        Count.PendingCount pending = on(REGISTER, "2025-02-19").pending();
        assertThat(pending.figures()).isEmpty();
        assertThat(pending.reason()).contains("no pending list is known by that day");
    }

    @Test
    void pendingIsNoNumberAfterItsEnd() {
        assertThat(on(REGISTER, "2025-02-20").pending().figures().orElseThrow().rows()).isEqualTo(1);
        Count.PendingCount pending = on(REGISTER, "2025-03-01").pending();
        assertThat(pending.figures()).isEmpty();
        assertThat(pending.reason()).contains("the pending list has not been published since 2025-02-20");
    }

    @Test
    void thatTheListEndedIsNotKnownAtFirst() {
        Register then = REGISTER.knownOn(LocalDate.of(2025, 3, 8));
        assertThat(then.pendingEnded()).isEmpty();
        assertThat(on(then, "2025-03-08").pending().figures().orElseThrow().rows()).isEqualTo(1);
    }

    @Test
    void whatIsKnownOnADayIsWhatWasPublishedByThen() {
        Register then = REGISTER.knownOn(LocalDate.of(2025, 3, 10));
        assertThat(on(then, "2025-03-15").figures().orElseThrow().rows()).isEqualTo(4);
        assertThat(on(then, "2025-03-15").known()).contains(LocalDate.of(2025, 3, 10));
        assertThat(then.listEditions()).hasSize(3);
        assertThat(on(REGISTER.knownOn(LocalDate.of(2020, 1, 1)), "2025-03-15").figures()).isEmpty();
    }

    @Test
    void nobodyIsCountedTwice() {
        Residents residents = on(REGISTER, "2025-03-15").residents().orElseThrow();
        long collierAndLee = Story.PLACES.countiesWithin("FL").stream()
                .filter(county -> county.name().equals("Collier") || county.name().equals("Lee"))
                .mapToLong(county -> county.population().orElseThrow())
                .sum();
        assertThat(residents.countywide()).isEqualTo(collierAndLee);
        assertThat(residents.touched()).isEqualTo(collierAndLee);
        assertThat(residents.municipal()).isPositive().isLessThan(collierAndLee);
    }

    private static Map<String, Integer> rows(Map<String, Figures> figures) {
        return figures.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().rows()));
    }
}
