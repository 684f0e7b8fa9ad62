package org.countersign.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/// A day as well as a source tells it: a day, a month or a year.
///
/// @param text as it is written: `2025-02-15`, `2025-02` or `2025`
/// @param earliest the first day it may be
/// @param latest the last day it may be
public record RoughDay(String text, LocalDate earliest, LocalDate latest) implements Comparable<RoughDay> {
    public RoughDay {
        Objects.requireNonNull(text);
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(text + " cannot run from " + earliest + " to " + latest);
        }
    }

    /// Reads it.
    ///
    /// @throws DateTimeException when it is no day, month or year
    public static RoughDay parse(String text) {
        return switch (text.length()) {
            case 4 -> new RoughDay(text, Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 -> new RoughDay(text, YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> new RoughDay(text, LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    /// Whether the day is known.
    public boolean isExact() {
        return earliest.equals(latest);
    }

    @Override
    public int compareTo(RoughDay other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : latest.compareTo(other.latest);
    }
}
