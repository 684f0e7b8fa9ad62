package org.countersign.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// When something happened, as well as two editions can tell: after the one that did not show it, by the one that does.
///
/// @param after the day of the last edition before, if there was one
/// @param by the day of the edition that shows it
public record Interval(Optional<LocalDate> after, LocalDate by) {
    public Interval {
        Objects.requireNonNull(by);
        if (after.isPresent() && after.get().isAfter(by)) {
            throw new IllegalArgumentException("an interval cannot end (" + by + ") before it begins (" + after.get() + ")");
        }
    }

    /// As people write it.
    public String words() {
        return after.filter(day -> !day.equals(by)).map(day -> "between " + day + " and " + by)
                .orElse(after.isPresent() ? "on " + by : "by " + by);
    }
}
