package org.countersign.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A statement that a grammar found in a sentence.
///
/// @param first its first token
/// @param last its last token, inclusive
/// @param kind what kind
/// @param unit what it counts, as JSON names it
/// @param model which models, by their codes
/// @param place which places
/// @param amount the number stated
/// @param value the value as the text gives it, where that is no number
/// @param candidates its fair readings, the nearest first
record Found(int first, int last, Kind kind, Optional<String> unit, Optional<String> model, Optional<String> place, Optional<Amount> amount,
        Optional<String> value, List<Candidate> candidates) {
    Found {
        Objects.requireNonNull(kind);
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a statement has a reading");
        }
    }

    /// A statement of which the register can tell nothing.
    static Found silent(Kind kind, int first, int last, String why) {
        return new Found(first, last, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Candidate("as it stands", new Assertion.Settled(Outcome.SILENT, why, Optional.empty()))));
    }

    /// The same, where the sentence says more than was read: it is not to be called wrong.
    Found unsure() {
        return new Found(first, last, kind, unit, model, place, amount, value,
                candidates.stream().map(one -> new Candidate(one.why(), new Assertion.Unsure(one.assertion()))).toList());
    }

    boolean holds(int token) {
        return token >= first && token <= last;
    }

    boolean overlaps(int from, int to) {
        return first <= to && last >= from;
    }
}
