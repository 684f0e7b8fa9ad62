package org.countersign.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/// How a clock is counted. The day or hour it starts from is never counted itself: ten days from the 1st end on the 11th.
///
/// @param start what starts it
/// @param direction whether it runs forward, or back from the event
/// @param ending what happens when it ends on a day without business
public record Counting(Start start, Direction direction, Ending ending) {
    public Counting {
        Objects.requireNonNull(start);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(ending);
    }

    /// What starts a clock.
    public enum Start {
        /// The event itself.
        EVENT,
        /// That a paper is sent.
        SENDING,
        /// That a paper is received.
        RECEIPT,
        /// The text does not say which, so both stand as the ends of an interval.
        SENDING_OR_RECEIPT
    }

    /// Which way it runs.
    public enum Direction {
        /// Forward from the event.
        AFTER,
        /// Back from the event: something must have happened that long before it.
        BEFORE
    }

    /// What becomes of an end on a day without business.
    public enum Ending {
        /// It stays: the text says nothing else.
        AS_COUNTED,
        /// It moves to the next business day.
        NEXT_BUSINESS_DAY,
        /// It moves to the last business day before.
        PREVIOUS_BUSINESS_DAY
    }

    /// When a clock that starts at a moment ends; of units of days and more only the day counts.
    ///
    /// @throws IllegalArgumentException for a length that is not counted
    LocalDateTime end(LocalDateTime from, Length length) {
        return switch (length) {
            case Length.Counted counted -> moved(counted(from, counted));
            case Length.NextYearly yearly -> moved(next(from.toLocalDate(), yearly).atTime(from.toLocalTime()));
            case Length.Unstated none -> throw new IllegalArgumentException("the text sets no number of days");
        };
    }

    private LocalDateTime counted(LocalDateTime from, Length.Counted length) {
        long amount = direction == Direction.AFTER ? length.amount() : -length.amount();
        return switch (length.unit()) {
            case HOURS -> from.plusHours(amount);
            case WEEKDAY_HOURS -> plusWeekdayHours(from, amount);
            case DAYS -> from.plusDays(amount);
            case BUSINESS_DAYS -> plusBusinessDays(from, amount);
            case MONTHS -> from.plusMonths(amount);
            case YEARS -> from.plusYears(amount);
        };
    }

    private LocalDate next(LocalDate from, Length.NextYearly yearly) {
        if (direction == Direction.BEFORE) {
            throw new IllegalArgumentException("a day of the year is looked for forward only");
        }
        LocalDate thisYear = yearly.day().atYear(from.getYear());
        return thisYear.isBefore(from) ? yearly.day().atYear(from.getYear() + 1) : thisYear;
    }

    /// By a clock that stands still from Saturday to Sunday; where it ends with a Friday, that is the same moment as Monday's
    /// beginning, and told as such.
    private static LocalDateTime plusWeekdayHours(LocalDateTime from, long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("hours of weekdays are counted forward only");
        }
        LocalDateTime at = afterWeekend(from);
        Duration left = Duration.ofHours(amount);
        Duration room = Duration.between(at, saturdayAfter(at));
        while (left.compareTo(room) >= 0) {
            left = left.minus(room);
            at = afterWeekend(at.plus(room));
            room = Duration.between(at, saturdayAfter(at));
        }
        return at.plus(left);
    }

    private static LocalDateTime afterWeekend(LocalDateTime at) {
        return isWeekend(at.toLocalDate()) ? at.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay() : at;
    }

    private static LocalDateTime saturdayAfter(LocalDateTime weekday) {
        return weekday.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).atStartOfDay();
    }

    private static LocalDateTime plusBusinessDays(LocalDateTime from, long amount) {
        LocalDateTime at = from;
        int step = amount < 0 ? -1 : 1;
        for (long left = Math.abs(amount); left > 0; left -= FederalHolidays.isBusinessDay(at.toLocalDate()) ? 1 : 0) {
            at = at.plusDays(step);
        }
        return at;
    }

    private LocalDateTime moved(LocalDateTime end) {
        LocalDateTime at = end;
        int step = ending == Ending.PREVIOUS_BUSINESS_DAY ? -1 : 1;
        while (ending != Ending.AS_COUNTED && !FederalHolidays.isBusinessDay(at.toLocalDate())) {
            at = at.plusDays(step);
        }
        return at;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static Counting read(Entry entry) {
        return new Counting(
                entry.choice("start", Start.class), entry.choice("direction", Direction.class), entry.choice("ending", Ending.class));
    }
}
