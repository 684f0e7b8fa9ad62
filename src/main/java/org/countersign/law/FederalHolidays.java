package org.countersign.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The legal public holidays of 5 U.S.C. 6103, on the days that federal offices keep them: one that falls on a Saturday on
/// the Friday before, one that falls on a Sunday on the Monday after. Inauguration Day, which is kept around Washington
/// only, is not among them.
final class FederalHolidays {
    /// The first year in which all but Juneteenth were as they are.
    static final int FIRST_YEAR = 1986;
    private static final int JUNETEENTH_SINCE = 2021;

    private FederalHolidays() {}

    /// Whether federal offices are closed for a holiday.
    ///
    /// @throws IllegalArgumentException for years before 1986
    static boolean isHoliday(LocalDate day) {
        // the New Year's Day of the year after may be kept on 31 December
        return of(day.getYear()).contains(day) || kept(LocalDate.of(day.getYear() + 1, Month.JANUARY, 1)).equals(day);
    }

    /// Whether it is neither a Saturday, a Sunday nor a holiday.
    static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private static List<LocalDate> of(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("federal holidays are known from " + FIRST_YEAR + " on, asked for " + year);
        }
        List<LocalDate> days = new ArrayList<>(List.of(
                kept(LocalDate.of(year, Month.JANUARY, 1)),
                nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY),
                nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY),
                nth(year, Month.MAY, -1, DayOfWeek.MONDAY),
                kept(LocalDate.of(year, Month.JULY, 4)),
                nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY),
                nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY),
                kept(LocalDate.of(year, Month.NOVEMBER, 11)),
                nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY),
                kept(LocalDate.of(year, Month.DECEMBER, 25))));
        if (year >= JUNETEENTH_SINCE) {
            days.add(kept(LocalDate.of(year, Month.JUNE, 19)));
        }
        return days;
    }

    private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    private static LocalDate kept(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
