package org.countersign.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.countersign.register.Interval;

/// When something happened, as well as it is known. Empty ends are open: nobody knows how early, or how late.
///
/// @param earliest the first moment it may have been
/// @param latest the last moment it may have been
public record Moment(Optional<LocalDateTime> earliest, Optional<LocalDateTime> latest) {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public Moment {
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(latest);
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("a moment cannot end (" + latest.get() + ") before it begins (" + earliest.get() + ")");
        }
    }

    /// Some time on a day.
    public static Moment on(LocalDate day) {
        return between(day, day);
    }

    /// Some time between two days, both included.
    public static Moment between(LocalDate earliest, LocalDate latest) {
        return new Moment(Optional.of(earliest.atStartOfDay()), Optional.of(latest.atTime(LAST_MINUTE)));
    }

    /// A known hour and minute.
    public static Moment at(LocalDateTime time) {
        return new Moment(Optional.of(time), Optional.of(time));
    }

    /// On a day or any time after.
    public static Moment since(LocalDate day) {
        return new Moment(Optional.of(day.atStartOfDay()), Optional.empty());
    }

    /// As two editions tell: after the one that does not show it, by the one that does.
    public static Moment of(Interval interval) {
        return new Moment(interval.after().map(LocalDate::atStartOfDay), Optional.of(interval.by().atTime(LAST_MINUTE)));
    }

    /// From the earlier of two moments to the later.
    Moment to(Moment later) {
        return new Moment(earliest, later.latest);
    }
}
