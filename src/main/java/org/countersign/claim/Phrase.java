package org.countersign.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Words of a sentence that the lexicon knows.
///
/// @param role what they do, such as `unit` or `hedge`
/// @param value which one it is
/// @param first the first token
/// @param last the last token, inclusive
record Phrase(String role, String value, int first, int last) {
    Phrase {
        Objects.requireNonNull(role);
        Objects.requireNonNull(value);
    }

    /// The phrase of a role that begins at a token.
    static Optional<Phrase> at(List<Phrase> phrases, String role, int token) {
        return phrases.stream().filter(one -> one.first() == token && one.role().equals(role)).findFirst();
    }

    boolean holds(int token) {
        return token >= first && token <= last;
    }
}
