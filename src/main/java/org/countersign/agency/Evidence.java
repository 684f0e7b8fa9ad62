package org.countersign.agency;

import java.util.Objects;

/// One reason for or against two spellings naming one body.
///
/// @param kind which reason
/// @param sentence the reason with its particulars
/// @param weight what it counts: positive for one body, negative for two
public record Evidence(EvidenceKind kind, String sentence, int weight) {
    public Evidence {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sentence);
    }

    static Evidence of(EvidenceKind kind, String sentence) {
        return new Evidence(kind, sentence, kind.weight());
    }
}
