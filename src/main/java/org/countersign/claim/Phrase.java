package org.countersign.claim;

import java.util.Objects;

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

    boolean holds(int token) {
        return token >= first && token <= last;
    }
}
