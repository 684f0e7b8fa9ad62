package org.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text of any length in lines of at most 80 columns. Lines are broken at blanks; only what has none for a whole line is
/// broken after a slash, and what has not even that anywhere. Nothing is cut off.
final class Lines {
    static final int WIDTH = 80;

    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern WORD_ENDS = Pattern.compile("(?<=/)| ");

    private Lines() {}

    /// A paragraph: its first line begins with the blanks that the text begins with, the later ones with the indent.
    static String paragraph(String text, int indent) {
        int lead = text.length() - text.stripLeading().length();
        List<String> lines = wrap(text.strip(), WIDTH - lead, WIDTH - indent);
        return " ".repeat(lead) + String.join("\n" + " ".repeat(indent), lines) + "\n";
    }

    /// The lines of a text.
    ///
    /// @param first the width of the first line
    /// @param later the width of the others
    static List<String> wrap(String text, int first, int later) {
        List<String> lines = new ArrayList<>();
        String rest = plain(text).strip();
        int width = first;
        while (width(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int cut = cut(rest, end, later);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).strip();
            width = later;
        }
        lines.add(rest);
        return lines;
    }

    private static int cut(String text, int end, int later) {
        int blank = text.lastIndexOf(' ', end);
        String word = text.substring(blank + 1).split(" ", 2)[0];
        if (blank > 0 && width(word) <= later) {
            return blank;
        }
        int slash = text.lastIndexOf('/', end - 1) + 1;
        return slash > Math.max(blank, 0) && slash < text.length() ? slash : blank > 0 ? blank : end;
    }

    /// The columns that a text takes.
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The columns of the longest part that is not broken willingly.
    static int longestWord(String text) {
        return WORD_ENDS.splitAsStream(text).mapToInt(Lines::width).max().orElse(0);
    }

    /// The text without line ends and other characters that would steer a terminal.
    static String plain(String text) {
        return STEERING.matcher(text).replaceAll(" ");
    }
}
