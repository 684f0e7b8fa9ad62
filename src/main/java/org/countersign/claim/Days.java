package org.countersign.claim;

import java.time.LocalDate;
import java.util.Objects;

/// The days that a statement speaks of: it is true if its figure was true on any of them.
///
/// @param from the first
/// @param to the last
/// @param why where the days come from, in words
record Days(LocalDate from, LocalDate to, String why) {
    Days {
        Objects.requireNonNull(why);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    static Days stated(Period period) {
        return new Days(period.from(), period.to(), "the day stated");
    }

    static Days on(LocalDate day, String why) {
        return new Days(day, day, why);
    }

    String words() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
