package org.countersign.register;

import java.time.LocalDate;
import java.util.Comparator;
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
    private static final Comparator<EditionDay> ORDER =
            Comparator.comparing(EditionDay::day).thenComparingInt(EditionDay::minute).thenComparingInt(EditionDay::mark);

    public EditionDay {
        Objects.requireNonNull(day);
        Objects.requireNonNull(half);
    }

    @Override
    public int compareTo(EditionDay other) {
        return ORDER.compare(this, other);
    }
}
