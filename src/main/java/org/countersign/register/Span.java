package org.countersign.register;

import java.util.Objects;
import java.util.Optional;

/// An unbroken run of editions that list an agreement or application. An absence from one edition only does not break it.
///
/// @param firstEdition the ordinal of the first edition of the run, in the order of its roll
/// @param lastEdition the ordinal of the last edition of the run
/// @param from when the listing began
/// @param to when it ended; empty while it is listed
public record Span(int firstEdition, int lastEdition, Interval from, Optional<Interval> to) {
    public Span {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (firstEdition < 0 || lastEdition < firstEdition) {
            throw new IllegalArgumentException("not a run of editions: " + firstEdition + " to " + lastEdition);
        }
    }

    /// Whether the edition with that ordinal lies in the run.
    public boolean covers(int edition) {
        return edition >= firstEdition && edition <= lastEdition;
    }
}
