package org.countersign.claim;

import java.time.LocalDate;
import java.util.Objects;

/// Days that a text names.
///
/// @param from the first day meant
/// @param to the last
/// @param relation how the statement stands to them
/// @param first the first token, its preposition included
/// @param last the last token
record Period(LocalDate from, LocalDate to, Relation relation, int first, int last) {
    /// What a preposition says.
    enum Relation {
        /// On the day, or at some time within.
        ON,
        /// At the end, or at some time before.
        BY,
        /// From then on.
        SINCE,
        /// Up to then.
        UNTIL,
        /// Earlier.
        BEFORE,
        /// Later.
        AFTER
    }

    Period {
        Objects.requireNonNull(relation);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    boolean isDay() {
        return from.equals(to);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
