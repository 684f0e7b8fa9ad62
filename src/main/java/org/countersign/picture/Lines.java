package org.countersign.picture;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines by the widths of its letters.
public final class Lines {
    private static final String MORE = "…";

    private Lines() {}

    /// How wide a text is in letters of a size.
    public static double width(String text, Weight weight, double size) {
        return Typeface.of(weight).width(text, size);
    }

    /// The lines of a text, broken between words; a word that is wider than a line is broken anywhere.
    ///
    /// @param width how wide a line may be
    public static List<String> broken(String text, Weight weight, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, weight, size) <= width) {
                line.replace(0, line.length(), longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            String rest = word;
            while (width(rest, weight, size) > width) {
                int fitting = fitting(rest, weight, size, width);
                lines.add(rest.substring(0, fitting));
                rest = rest.substring(fitting);
            }
            line.replace(0, line.length(), rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The same, in at most so many lines: what is left over is cut off after a word, with an ellipsis.
    public static List<String> cut(String text, Weight weight, double size, double width, int most) {
        List<String> lines = broken(text, weight, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.removeLast();
        while (width(ended(last), weight, size) > width && last.indexOf(' ') > 0) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        kept.add(ended(last));
        return kept;
    }

    /// Without what would stand oddly before an ellipsis.
    private static String ended(String text) {
        return text.replaceAll("[\\s,;:.(«“–-]+$", "") + MORE;
    }

    /// How many characters fit into a line, at least one.
    private static int fitting(String word, Weight weight, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), weight, size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
