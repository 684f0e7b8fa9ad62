package org.countersign.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A table of text whose lines are sorted by their first field. It is searched as it stands, by halving, so that looking
/// up one ZIP code or one state's towns does not read the other thirty thousand lines. The counties are read at every
/// start of the program, so lines are split here: a general reader of CSV takes four times as long while the JVM is cold.
final class PlaceTable {
    private final byte[] text;
    private final int start;

    /// @param text the file's bytes: UTF-8, one heading line, lines ending in a line feed, none within a field
    PlaceTable(byte[] text) {
        this.text = text;
        this.start = nextLine(0);
    }

    /// The fields of every line after the heading.
    List<List<String>> all() {
        return read(start, text.length);
    }

    /// The fields of the lines that begin with these characters of ASCII, in order.
    List<List<String>> beginningWith(String prefix) {
        return read(firstNotBefore(prefix, 0), firstNotBefore(prefix, 1));
    }

    /// The fields of the line whose first field is this.
    Optional<List<String>> find(String id) {
        String prefix = id + ",";
        int at = firstNotBefore(prefix, 0);
        List<List<String>> line = read(at, Math.min(nextLine(at), text.length));
        return line.isEmpty() || !line.getFirst().getFirst().equals(id) ? Optional.empty() : Optional.of(line.getFirst());
    }

    private List<List<String>> read(int from, int to) {
        String lines = new String(text, from, to - from, StandardCharsets.UTF_8);
        List<List<String>> read = new ArrayList<>();
        int at = 0;
        while (at < lines.length()) {
            int end = lines.indexOf('\n', at);
            read.add(fields(lines.substring(at, end)));
            at = end + 1;
        }
        return read;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>(8);
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? line.indexOf('"', at + 1) + 1 : line.indexOf(',', at);
            int until = end < 0 ? line.length() : end;
            fields.add(quoted ? line.substring(at + 1, until - 1) : line.substring(at, until));
            at = until + 1;
        }
        return fields;
    }

    /// Where the first line starts that does not sort before the prefix, or, with a sign of 1, that sorts behind all lines
    /// with it.
    private int firstNotBefore(String prefix, int sign) {
        byte[] wanted = prefix.getBytes(StandardCharsets.US_ASCII);
        int low = start;
        int high = text.length;
        while (low < high) {
            int middle = lineStart(low, (low + high) >>> 1);
            int length = Math.min(wanted.length, text.length - middle);
            if (Arrays.compareUnsigned(text, middle, middle + length, wanted, 0, wanted.length) < sign) {
                low = nextLine(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineStart(int lowest, int position) {
        int at = position;
        while (at > lowest && text[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private int nextLine(int position) {
        int at = position;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, text.length);
    }
}
