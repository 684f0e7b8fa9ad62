package org.countersign.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/// A word, a number or a mark of a text.
///
/// @param text as it stands
/// @param folded in small letters without accents, curly apostrophes straight
/// @param start where it begins in the text
/// @param end where it ends, exclusive
/// @param kind what it is made of
record Token(String text, String folded, int start, int end, Kind kind) {
    /// What a token is made of.
    enum Kind {
        /// Letters.
        WORD,
        /// Digits, with marks between them.
        NUMBER,
        /// A day in digits: `2025-08-29`, `8/29/2025`.
        DAY,
        /// Anything else.
        MARK
    }

    Token {
        Objects.requireNonNull(text);
    }

    static Token of(String text, int start, Kind kind) {
        return new Token(text, fold(text), start, start + text.length(), kind);
    }

    boolean is(String word) {
        return folded.equals(word);
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                        .replace('\u2019', '\'').replace('\u2018', '\'');
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
