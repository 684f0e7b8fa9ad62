package org.countersign.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.finding.Finding;

/// A draft with its day, as far as one could be told.
///
/// @param draft the draft
/// @param day when it was published or seen; empty when nothing tells
/// @param findings what is wrong with its names
record DatedDraft(Draft draft, Optional<EditionDay> day, List<Finding> findings) {
    DatedDraft {
        Objects.requireNonNull(draft);
        Objects.requireNonNull(day);
        findings = List.copyOf(findings);
    }
}
