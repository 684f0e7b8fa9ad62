package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a stretch of text into words, numbers and marks, in one pass. The programme's own name, `287(g)`, is a word: its
/// digits count nothing.
final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile(
            """
                    (?<programme>287\\s?\\(\\s?g\\s?\\)|(?<![\\d.,])287g\\b|\\b\\d{1,3}\\s?\\((?:[a-z]|\\d{1,2})\\)(?:\\(\\w{1,2}\\))*|\\([a-z]\\)(?:\\(\\w{1,2}\\))+)\
                    |(?<day>\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})\\b)\
                    |(?<number>\\d{1,3}(?:[.,\u00a0\u202f]\\d{3})++(?:[.,]\\d{1,2}(?!\\d))?|\\d++(?:[.,]\\d++)?)\
                    |(?<word>\\p{L}[\\p{L}\\p{M}]*+(?:['\u2019]\\p{L}++)*+)\
                    |(?<mark>[^\\s])""");

    private Tokenizer() {}

    /// The tokens between two places of a text.
    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            tokens.add(Token.of(matcher.group(), matcher.start(), kind(matcher)));
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        if (matcher.group("day") != null) {
            return Token.Kind.DAY;
        }
        return matcher.group("mark") != null ? Token.Kind.MARK : Token.Kind.WORD;
    }
}
