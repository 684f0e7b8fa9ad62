package org.countersign.law;

/// What a length of time is counted in.
public enum Unit {
    /// Hours, day and night, by a clock that is not changed in spring and autumn.
    HOURS,
    /// Hours of Mondays to Fridays; those of Saturdays and Sundays do not count. Holidays do: no text we read leaves them out.
    WEEKDAY_HOURS,
    /// Calendar days.
    DAYS,
    /// Days that are neither Saturday, Sunday nor a federal holiday.
    BUSINESS_DAYS,
    /// Calendar months; where the month has no such day, its last.
    MONTHS,
    /// Years; from 29 February to 28 February in a year without one.
    YEARS
}
