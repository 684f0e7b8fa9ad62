package org.countersign.claim;

import java.util.List;
import java.util.Objects;

/// A sentence, a headline, an item of a list or a row of a table.
///
/// @param text the whole text that it stands in
/// @param start where it begins in that
/// @param end where it ends, exclusive
/// @param tokens its words, numbers and marks
record Sentence(String text, int start, int end, List<Token> tokens) {
    Sentence {
        Objects.requireNonNull(text);
        tokens = List.copyOf(tokens);
    }

    static Sentence of(String text, int start, int end) {
        return new Sentence(text, start, end, Tokenizer.tokens(text, start, end));
    }

    /// The words from a token to another, inclusive, as they stand.
    String quote(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
