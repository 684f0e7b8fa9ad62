package org.countersign.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// Numbers that spreadsheet programs keep days as.
///
/// In the usual system 1 is 1 January 1900, and 60 is 29 February 1900, a day that never was; so every number below 60
/// is one day further on than counting back from today would give. In the other system 0 is 1 January 1904.
final class DaySerial {
    private static final LocalDate BEFORE_QUIRK = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_QUIRK = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int QUIRK = 60;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /// more than any day's number in either system
    private static final double ABSURD = 3_000_000;
    private static final long MILLISECONDS = 86_400_000L;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter FRACTIONS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

    private DaySerial() {}

    /// The day as ISO 8601, with the time only when there is one, to the millisecond; empty when the number names no
    /// day: below 1 (0 since 1904), the 29 February 1900, or after the year 9999.
    static Optional<String> toIso(double serial, boolean since1904) {
        if (!(serial >= 0 && serial < ABSURD)) {
            return Optional.empty();
        }
        long wholeDays = (long) serial;
        long ofDay = Math.round((serial - wholeDays) * MILLISECONDS);
        if (ofDay == MILLISECONDS) {
            wholeDays++;
            ofDay = 0;
        }
        if (!since1904 && (wholeDays < 1 || wholeDays == QUIRK)) {
            return Optional.empty();
        }
        LocalDate epoch = since1904 ? SINCE_1904 : wholeDays < QUIRK ? BEFORE_QUIRK : AFTER_QUIRK;
        LocalDate day = epoch.plusDays(wholeDays);
        if (day.isAfter(LAST)) {
            return Optional.empty();
        }
        return Optional.of(toIso(day.atStartOfDay().plus(ofDay, ChronoUnit.MILLIS)));
    }

    /// A moment as cells keep it: the time only when it is not midnight, fractions of a second only when there are any.
    static String toIso(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return moment.format(moment.getNano() == 0 ? SECONDS : FRACTIONS);
    }
}
