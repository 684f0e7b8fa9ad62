package org.countersign.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.archive.Line;
import org.countersign.sighting.DocumentLink;
import org.countersign.sighting.EnforcementModel;

/// One agency under one model for one term.
///
/// @param id agency, model and term: `k7q2m-TFM-1`
/// @param agency whose it is
/// @param model the enforcement model
/// @param term which term of this agency and model, from 1 in the order of first listing
/// @param signed the signing day that the last row printed for this term says, where it can be read and can be right
/// @param listed the spans in which it was listed, in order, disjoint
/// @param standing where it stands on the last edition known
/// @param moa the agreement's document
/// @param addendum the addendum's document
/// @param lines every distinct row printed for it, in the order of first printing
public record Agreement(
        String id,
        AgencyId agency,
        EnforcementModel model,
        int term,
        Optional<LocalDate> signed,
        List<Span> listed,
        Standing standing,
        Optional<DocumentLink> moa,
        Optional<DocumentLink> addendum,
        List<Line> lines) {
    public Agreement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(standing);
        listed = List.copyOf(listed);
        lines = List.copyOf(lines);
        if (term < 1 || listed.isEmpty() || lines.isEmpty()) {
            throw new IllegalArgumentException("an agreement has a term from 1, a span and a row: " + id);
        }
    }

    /// Whether the edition with that ordinal lies in one of its spans.
    public boolean isListed(int edition) {
        return listed.stream().anyMatch(span -> span.covers(edition));
    }
}
