package org.countersign.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days laid along a line, in whole units of a drawing.
///
/// @param first the day at the left end
/// @param last the day at the right end
/// @param left where the line begins
/// @param right where it ends
public record TimeAxis(LocalDate first, LocalDate last, int left, int right) {
    public TimeAxis {
        if (last.isBefore(first) || right < left) {
            throw new IllegalArgumentException("an axis runs forward: " + first + " to " + last + ", " + left + " to " + right);
        }
    }

    /// Where a day is; days outside lie at the nearer end.
    public int at(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return Math.clamp(left + ChronoUnit.DAYS.between(first, day) * (right - left) / whole, left, right);
    }

    /// A mark for each first of January within.
    public List<Timeline.Mark> years() {
        List<Timeline.Mark> years = new ArrayList<>();
        for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
            years.add(new Timeline.Mark(at(LocalDate.of(year, 1, 1)), year));
        }
        return years;
    }
}
