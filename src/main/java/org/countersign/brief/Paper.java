package org.countersign.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sheets that briefs are printed on.
public enum Paper {
    /// 8.5 by 11 inches, as in the United States.
    LETTER("letter"),
    /// 210 by 297 millimetres, as elsewhere.
    A4("A4");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /// The paper of a word such as `a4`.
    public static Optional<Paper> of(String word) {
        return Arrays.stream(values()).filter(paper -> paper.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /// What it is called in addresses and options.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All words, for those who wrote another.
    public static String words() {
        return Arrays.stream(values()).map(Paper::word).collect(Collectors.joining(" or "));
    }

    /// What style sheets call it.
    String css() {
        return css;
    }
}
