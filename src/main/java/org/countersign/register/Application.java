package org.countersign.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.archive.Line;
import org.countersign.sighting.EnforcementModel;

/// An agency on the pending list under one model.
///
/// @param id agency and model: `k7q2m-TFM-pending`
/// @param agency who applied
/// @param model what for
/// @param pending the spans in which it was on the pending list
/// @param waited how many days it waited, from its first appearance to its disappearance or the last edition known
/// @param outcome what became of it
/// @param agreement the id of the agreement that it became, where it did
/// @param lines every distinct row printed for it
public record Application(
        String id,
        AgencyId agency,
        EnforcementModel model,
        List<Span> pending,
        Waiting waited,
        Outcome outcome,
        Optional<String> agreement,
        List<Line> lines) {
    public Application {
        Objects.requireNonNull(id);
        Objects.requireNonNull(waited);
        Objects.requireNonNull(outcome);
        pending = List.copyOf(pending);
        lines = List.copyOf(lines);
    }

    /// An interval of days: the pending list has no dates, so both ends of a wait are between two editions.
    ///
    /// @param atLeast the shortest wait that fits the editions
    /// @param atMost the longest, up to its disappearance or the last edition known; empty when the list had it from its first edition on
    public record Waiting(long atLeast, Optional<Long> atMost) {
        public Waiting {
            if (atLeast < 0 || atMost.isPresent() && atMost.get() < atLeast) {
                throw new IllegalArgumentException("not an interval of days: " + atLeast + " to " + atMost);
            }
        }
    }
}
