package org.countersign.register;

import java.util.Locale;
import java.util.Optional;

/// The part of the day that ICE writes into a file's name.
public enum Half {
    /// Morning.
    AM(12),
    /// Midday, rarely used.
    MID(17),
    /// Afternoon.
    PM(22);

    private final int hour;

    Half(int hour) {
        this.hour = hour;
    }

    /// The hour, UTC, that stands for this half when it is put in order with capture times.
    /// Only the order within a day hangs on it.
    int hour() {
        return hour;
    }

    /// The half a name's letters mean.
    static Optional<Half> of(String letters) {
        return letters.isEmpty() ? Optional.empty() : Optional.of(valueOf(letters.toUpperCase(Locale.ROOT)));
    }

    /// As file names and JSON have it: `am`, `mid`, `pm`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
