package org.countersign.sighting;

import java.util.Objects;
import java.util.Optional;

/// A value as it was read of a cell.
///
/// @param value what it means; present exactly when the certainty is EXACT, CORRECTED or RULED
/// @param certainty how it was come by
public record Read<T>(Optional<T> value, Certainty certainty) {
    public Read {
        Objects.requireNonNull(value);
        Objects.requireNonNull(certainty);
        if (value.isPresent() != (certainty.compareTo(Certainty.RULED) <= 0)) {
            throw new IllegalArgumentException("a value that is " + certainty + " cannot be " + value);
        }
    }

    static <T> Read<T> exact(T value) {
        return new Read<>(Optional.of(value), Certainty.EXACT);
    }

    static <T> Read<T> corrected(T value) {
        return new Read<>(Optional.of(value), Certainty.CORRECTED);
    }

    static <T> Read<T> ruled(T value) {
        return new Read<>(Optional.of(value), Certainty.RULED);
    }

    static <T> Read<T> absent() {
        return new Read<>(Optional.empty(), Certainty.ABSENT);
    }

    static <T> Read<T> unread() {
        return new Read<>(Optional.empty(), Certainty.UNREAD);
    }
}
