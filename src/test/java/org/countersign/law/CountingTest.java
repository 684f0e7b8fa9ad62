package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How clocks are counted. Every expected day is worked out on paper, in the line above it: what is left of the first month,
/// plus whole months, until the rest falls within one. A weekday is told from 1 January of its year: 2024 a Monday, 2025 a
/// Wednesday, 2026 a Thursday, 2027 a Friday, 2028 a Saturday.
class CountingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # January 1, February 29, March 60, April 90
            2026-01-30 | 90 days | after | as-counted | 2026-04-30
            # July 8, August 39, September 69, then 21
            2025-07-23 | 90 days | after | as-counted | 2025-10-21
            # January 3, February 31, March 62, then 28
            2025-01-28 | 90 days | after | as-counted | 2025-04-28
            # a leap year: January 3, February 32, March 63, then 27
            2024-01-28 | 90 days | after | as-counted | 2024-04-27
            # December 13, January 44, February 72, then 18
            2025-12-18 | 90 days | after | as-counted | 2026-03-18
            # the same into a leap year: December 13, January 44, February 73, then 17
            2023-12-18 | 90 days | after | as-counted | 2024-03-17
            # July 8, August 39, September 69, October 100, November 130, December 161, then 19
            2025-07-23 | 180 days | after | as-counted | 2026-01-19
            # March 31, April 61, May 92, June 122, July 153, then 27
            2026-02-28 | 180 days | after | as-counted | 2026-08-27
            # July 17, then 13
            2025-07-14 | 30 days | after | as-counted | 2025-08-13
            # July 30, August 61, September 91, then 29
            2026-07-01 | 120 days | after | as-counted | 2026-10-29
            # nothing to count
            2026-03-04 | 0 days | after | as-counted | 2026-03-04
            # a Friday and a day: a Saturday, which stays
            2026-02-27 | 1 days | after | as-counted | 2026-02-28
            # the same moves to Monday
            2026-02-27 | 1 days | after | next-business-day | 2026-03-02
            # or back to Friday
            2026-02-27 | 1 days | after | previous-business-day | 2026-02-27
            # a Sunday moves to Monday
            2026-02-27 | 2 days | after | next-business-day | 2026-03-02
            # Monday 25 May is Memorial Day, so Tuesday
            2026-05-23 | 2 days | after | next-business-day | 2026-05-26
            # a Saturday before it: Monday is no business day either
            2026-05-22 | 1 days | after | next-business-day | 2026-05-26
            # October 4, then 26: Thanksgiving; the Friday after is a business day
            2026-10-27 | 30 days | after | next-business-day | 2026-11-27
            # June 27, then 3: Independence Day of 2026 is a Saturday and kept on that Friday; then the weekend
            2026-06-03 | 30 days | after | next-business-day | 2026-07-06
            2026-06-03 | 30 days | after | as-counted | 2026-07-03
            # Saturday 4 July back over the Friday on which it is kept
            2026-06-04 | 30 days | after | previous-business-day | 2026-07-02
            # New Year's Day of 2028 is a Saturday and kept on Friday 31 December 2027; Saturday, Sunday, Monday
            2027-12-01 | 30 days | after | next-business-day | 2028-01-03
            # November 5, then 25: Christmas of 2022, a Sunday, kept on the Monday
            2022-11-25 | 30 days | after | next-business-day | 2022-12-27
            # back: 31 to 1 May, 61 to 1 April, then 29 into March
            2026-06-01 | 90 days | before | as-counted | 2026-03-03
            # the reverse of 180 days from 23 July
            2026-01-19 | 180 days | before | as-counted | 2025-07-23
            # onto a leap day: 28 to 1 May, 58 to 1 April, 89 to 1 March, then 1
            2024-05-29 | 90 days | before | as-counted | 2024-02-29
            # 30 March back 30 days is Saturday 28 February; what must be done before cannot wait for Monday
            2026-03-30 | 30 days | before | previous-business-day | 2026-02-27
            2026-03-30 | 30 days | before | next-business-day | 2026-03-02
            """)
    void calendarDays(String from, String length, String direction, String ending, String end) {
        assertThat(end(from, length, direction, ending)).isEqualTo(LocalDate.parse(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a Friday, then Monday
            2026-01-30 | 1 business-days | after | 2026-02-02
            # from a Saturday the first is Monday
            2026-01-31 | 1 business-days | after | 2026-02-02
            # Monday 9 February: 10, 11, 12, 13; Monday 16 is Washington's Birthday; 17
            2026-02-09 | 5 business-days | after | 2026-02-17
            # Friday 16 January; Monday 19 is Martin Luther King's birthday
            2026-01-16 | 1 business-days | after | 2026-01-20
            # Friday 20 November: 23, 24, 25, not 26 (Thanksgiving), 27, 30, December 1, 2, 3, 4, 7
            2026-11-20 | 10 business-days | after | 2026-12-07
            # Thursday 24 December: not 25; 28, 29, 30, 31, not 1 January; Monday 4
            2026-12-24 | 5 business-days | after | 2027-01-04
            # back from Wednesday 8 July: 7, 6, not 3 (Independence Day kept), 2, 1, 30 June
            2026-07-08 | 5 business-days | before | 2026-06-30
            # 19 June was no holiday in 2020: Thursday, then Friday
            2020-06-18 | 1 business-days | after | 2020-06-19
            # in 2021 it was a Saturday, kept on Friday 18 for the first time: Thursday, then Monday
            2021-06-17 | 1 business-days | after | 2021-06-21
            # none to count, so it stays on its Saturday
            2026-01-31 | 0 business-days | after | 2026-01-31
            """)
    void businessDays(String from, String length, String direction, String end) {
        assertThat(end(from, length, direction, "as-counted")).isEqualTo(LocalDate.parse(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # February has no 31st: its last day, in a plain year and a leap year
            2026-01-31 | 1 months | after | as-counted | 2026-02-28
            2024-01-31 | 1 months | after | as-counted | 2024-02-29
            2026-03-31 | 1 months | after | as-counted | 2026-04-30
            # the last day of February is the 28th, and so is the day in March
            2026-02-28 | 1 months | after | as-counted | 2026-03-28
            2025-08-31 | 6 months | after | as-counted | 2026-02-28
            # Sunday 15 February, then Monday 16, Washington's Birthday
            2025-02-15 | 12 months | after | next-business-day | 2026-02-17
            2026-03-31 | 1 months | before | as-counted | 2026-02-28
            2026-05-31 | 3 months | before | as-counted | 2026-02-28
            # a leap day has its own day only every four years
            2024-02-29 | 1 years | after | as-counted | 2025-02-28
            2024-02-29 | 4 years | after | as-counted | 2028-02-29
            2020-06-09 | 3 years | after | as-counted | 2023-06-09
            2025-02-24 | 2 years | after | as-counted | 2027-02-24
            # the next 31 December, and the day itself on that day
            2026-06-10 | next 12-31 | after | as-counted | 2026-12-31
            2026-12-31 | next 12-31 | after | as-counted | 2026-12-31
            2027-01-01 | next 12-31 | after | as-counted | 2027-12-31
            2027-03-01 | next 02-29 | after | as-counted | 2028-02-29
            """)
    void monthsYearsAndDaysOfTheYear(String from, String length, String direction, String ending, String end) {
        assertThat(end(from, length, direction, ending)).isEqualTo(LocalDate.parse(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a weekend counts
            2026-03-06T15:30 | 48 hours | 2026-03-08T15:30
            2026-12-31T12:00 | 24 hours | 2027-01-01T12:00
            2026-12-31T23:30 | 1 hours | 2027-01-01T00:30
            # Monday to Wednesday
            2026-03-02T08:00 | 48 weekday-hours | 2026-03-04T08:00
            # Thursday 15, Friday 24 make 39; 9 are left for Monday
            2026-03-05T09:00 | 48 weekday-hours | 2026-03-09T09:00
            # Friday 8 and a half, Monday 24; 15 and a half are left for Tuesday
            2026-03-06T15:30 | 48 weekday-hours | 2026-03-10T15:30
            # on a Saturday nothing counts before Monday: Monday and Tuesday, whole
            2026-03-07T10:00 | 48 weekday-hours | 2026-03-11T00:00
            # Thursday and Friday, whole: that is when Monday begins, by this clock
            2026-03-05T00:00 | 48 weekday-hours | 2026-03-09T00:00
            # Thursday 12, Friday 3 July 24 though a holiday is kept; 12 are left for Monday
            2026-07-02T12:00 | 48 weekday-hours | 2026-07-06T12:00
            """)
    void hours(LocalDateTime from, String length, LocalDateTime end) {
        assertThat(counting("after", "as-counted").end(from, Length.parse(length))).isEqualTo(end);
    }

    /// Each on the day it is kept: a Saturday's on Friday, a Sunday's on Monday.
    @Test
    void federalHolidaysOfAYear() {
        List<LocalDate> kept = LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).filter(FederalHolidays::isHoliday).toList();

        // 1 January 2027 is a Friday: Mondays are 4, 11, 18 January; 1, 8, 15 February; 31 May; 6 September; 4, 11 October;
        // 19 June is a Saturday, 4 July a Sunday, 11 November a Thursday, so are 4, 11, 18, 25; 25 December is a Saturday;
        // and 1 January 2028 is a Saturday, kept on 31 December
        assertThat(kept).extracting(LocalDate::toString).containsExactly(
                "2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05", "2027-09-06", "2027-10-11",
                "2027-11-11", "2027-11-25", "2027-12-24", "2027-12-31");
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThatThrownBy(() -> FederalHolidays.isHoliday(LocalDate.of(1985, 1, 1))).hasMessageContaining("1986");
        assertThatThrownBy(() -> end("2026-01-01", "48 weekday-hours", "before", "as-counted")).hasMessageContaining("forward only");
        assertThatThrownBy(() -> end("2026-01-01", "next 12-31", "before", "as-counted")).hasMessageContaining("forward only");
        assertThatThrownBy(() -> end("2026-01-01", "unstated", "after", "as-counted")).hasMessageContaining("no number");
        for (String wrong : List.of("90", "90 moons", "-1 days", "next 13-01", "next", "")) {
            assertThatThrownBy(() -> Length.parse(wrong)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'");
        }
    }

    private static LocalDate end(String from, String length, String direction, String ending) {
        return counting(direction, ending).end(LocalDate.parse(from).atTime(9, 0), Length.parse(length)).toLocalDate();
    }

    private static Counting counting(String direction, String ending) {
        return new Counting(Counting.Start.EVENT, Counting.Direction.valueOf(constant(direction)),
                Counting.Ending.valueOf(constant(ending)));
    }

    private static String constant(String kebab) {
        return kebab.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }
}
