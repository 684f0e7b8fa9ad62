package org.countersign.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.archive.CaptureStamp;
import org.countersign.sighting.Roll;

/// What a file's name says, which may be wrong: the list, the day, the half, and a mark that tells a second file of one half.
///
/// @param roll the list it names, if it names one
/// @param year the year as typed, which need not be one
/// @param month the month as typed
/// @param day the day as typed
/// @param half the half of the day, if it says one
/// @param mark 0, or more for a name with something behind the half (`B`, `_b`, `2`, ` copy`)
/// @param minute for a capture time, the minute of the day in UTC; -1 for a name that states a day of publication
record NameHint(Optional<Roll> roll, int year, int month, int day, Optional<Half> half, int mark, int minute) {
    private static final Pattern DAY = Pattern.compile("(?i)(?<!\\d)(\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{4})(am|mid|pm)?([^.]*)");

    NameHint {
        Objects.requireNonNull(roll);
        Objects.requireNonNull(half);
    }

    /// Reads a name; empty when it states no day.
    static Optional<NameHint> of(String name) {
        Optional<String> stamp = CaptureStamp.inName(name);
        if (stamp.isPresent()) {
            String digits = stamp.get();
            int minute = Integer.parseInt(digits.substring(8, 10)) * 60 + Integer.parseInt(digits.substring(10, 12));
            return Optional.of(new NameHint(
                    roll(name), number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8), Optional.empty(), 0, minute));
        }
        Matcher day = DAY.matcher(name);
        if (!day.find()) {
            return Optional.empty();
        }
        Optional<Half> half = Half.of(day.group(4) == null ? "" : day.group(4));
        int mark = day.group(5).isBlank() ? 0 : 1;
        return Optional.of(new NameHint(
                roll(name), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), half, mark,
                -1));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    static Optional<Roll> roll(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("pending")) {
            return Optional.of(Roll.PENDING);
        }
        return lower.contains("participating") ? Optional.of(Roll.PARTICIPATING) : Optional.empty();
    }

    /// Whether the name tells when somebody saw the file, and not when it was published.
    boolean isSeen() {
        return minute >= 0;
    }

    /// The day as typed, where there is such a day.
    Optional<LocalDate> typed() {
        return date(year, month, day);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year >= 2002 && year <= 2099 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The name's moment on a given day, for putting editions in order.
    EditionDay on(LocalDate date) {
        int order = isSeen() ? minute : half.map(Half::hour).orElse(Half.MID.hour()) * 60;
        return new EditionDay(date, half, isSeen(), order, mark);
    }
}
