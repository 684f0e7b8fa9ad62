package org.countersign.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A rule applied to an occasion. Its day is an interval, since occasions are; an empty end is open.
///
/// @param rule the rule
/// @param start from when the clock runs
/// @param earliest the first day it may fall on
/// @param latest the last day it may fall on
public record Deadline(Rule rule, Moment start, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    public Deadline {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(start);
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(latest);
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("a deadline cannot end (" + latest.get() + ") before it begins (" + earliest.get() + ")");
        }
    }

    /// Whether the text sets a number of days at all.
    public boolean isCounted() {
        return !(rule.length() instanceof Length.Unstated);
    }

    /// Whether it is one known day.
    public boolean isExact() {
        return earliest.isPresent() && earliest.equals(latest);
    }
}
