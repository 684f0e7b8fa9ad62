package org.countersign.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// When an edition was published or, where only captures tell, by when it was seen.
///
/// @param day the day
/// @param half the half of the day, if a name states it
/// @param seen true when this is a capture's day: the edition was published then or before
/// @param minute the place within the day, in minutes
/// @param mark the place among files of one half
public record EditionDay(LocalDate day, Optional<Half> half, boolean seen, int minute, int mark) implements Comparable<EditionDay> {
    public EditionDay {
        Objects.requireNonNull(day);
        Objects.requireNonNull(half);
    }

    @Override
    public int compareTo(EditionDay other) {
        int byDay = day.compareTo(other.day);
        int byMinute = byDay != 0 ? byDay : Integer.compare(minute, other.minute);
        return byMinute != 0 ? byMinute : Integer.compare(mark, other.mark);
    }
}
