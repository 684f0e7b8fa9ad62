package org.countersign.ruling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What every ruling must say for itself.
///
/// @param id the ruling's own name, unique over all rulings and never used again, such as `S-0012`
/// @param reason why, in a sentence a reader can check
/// @param source where that can be seen: an address, an edition, a table
/// @param date the day the ruling was made
/// @param retired the day it was withdrawn; a ruling is retired, never deleted
public record Grounds(String id, String reason, String source, LocalDate date, Optional<LocalDate> retired) {
    public Grounds {
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
        Objects.requireNonNull(retired);
        if (id.isBlank() || reason.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a ruling needs an id, a reason and a source: " + id);
        }
    }

    /// Whether the ruling still counts.
    public boolean inForce() {
        return retired.isEmpty();
    }
}
