package org.countersign.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of the program's own as CSV: UTF-8, commas, quotes around a field where it needs them. Its lines are found and
/// their fields counted at once, and a line is taken apart when it is asked for: a start needs few of some thousand lines,
/// and a general reader of CSV takes several times as long while the JVM is cold. Immutable; safe for several threads.
public final class CsvLines {
    private final byte[] text;
    private final List<String> heading;
    /// Where each line starts and ends, by turns; the heading first, empty lines left out.
    private final int[] bounds;
    private final int count;

    private CsvLines(byte[] text) throws IOException {
        this.text = text;
        Scan scan = new Scan(text);
        scan.run();
        bounds = scan.bounds;
        count = Math.max(0, scan.found - 1);
        heading = scan.found == 0 ? List.of() : split(bounds[0], bounds[1]);
    }

    /// Reads a table to its end.
    ///
    /// @throws IOException when it cannot be read, a line has not as many fields as the heading, or a quote is left open;
    ///         the message names the line
    public static CsvLines read(InputStream table) throws IOException {
        return new CsvLines(table.readAllBytes());
    }

    /// The fields of the first line; none in an empty table.
    public List<String> heading() {
        return heading;
    }

    /// How many lines there are below the heading.
    public int count() {
        return count;
    }

    /// The fields of a line, as many as the heading has.
    ///
    /// @param index the line's place below the heading, from 0
    /// @throws UncheckedIOException when a quote stands where none may; the message names the line
    public List<String> fields(int index) {
        int at = 2 * (index + 1);
        try {
            return split(bounds[at], bounds[at + 1]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> split(int start, int end) throws IOException {
        String line = new String(text, start, end - start, StandardCharsets.UTF_8);
        List<String> fields = new ArrayList<>(16);
        boolean plain = line.indexOf('"') < 0;
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = !plain && at < line.length() && line.charAt(at) == '"';
            int behind = quoted ? closing(line, at) + 1 : line.indexOf(',', at);
            behind = behind < 0 ? line.length() : behind;
            String field = quoted ? line.substring(at + 1, behind - 1).replace("\"\"", "\"") : line.substring(at, behind);
            if (!plain && (behind < line.length() && line.charAt(behind) != ',' || !quoted && field.indexOf('"') >= 0)) {
                throw new IOException("line " + numberAt(text, start) + " has a quote inside a field");
            }
            fields.add(field);
            at = behind + 1;
        }
        return fields;
    }

    /// The quote that ends a field; a doubled one stands for itself. The lines were cut where quotes are closed.
    private static int closing(String line, int opening) {
        int quote = line.indexOf('"', opening + 1);
        while (quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quote = line.indexOf('"', quote + 2);
        }
        return quote;
    }

    /// The number of the line of the file in which a byte stands, from 1.
    private static int numberAt(byte[] text, int position) {
        int number = 1;
        for (int i = 0; i < position; i++) {
            number += text[i] == '\n' ? 1 : 0;
        }
        return number;
    }

    /// One pass over the bytes.
    private static final class Scan {
        private final byte[] text;
        private int[] bounds = new int[1024];
        private int found;
        private int width;

        Scan(byte[] text) {
            this.text = text;
        }

        void run() throws IOException {
            int start = 0;
            int fields = 1;
            int quotes = 0;
            for (int i = 0; i < text.length; i++) {
                byte sign = text[i];
                if (sign == '"') {
                    quotes++;
                } else if (sign == ',' && quotes % 2 == 0) {
                    fields++;
                } else if (sign == '\n' && quotes % 2 == 0) {
                    line(start, i, fields);
                    start = i + 1;
                    fields = 1;
                    quotes = 0;
                }
            }
            if (quotes % 2 != 0) {
                throw new IOException("line " + numberAt(text, start) + " opens a quote that is never closed");
            }
            line(start, text.length, fields);
        }

        private void line(int start, int behind, int fields) throws IOException {
            int end = behind > start && text[behind - 1] == '\r' ? behind - 1 : behind;
            if (end == start) {
                return;
            }
            width = found == 0 ? fields : width;
            if (fields != width) {
                throw new IOException("line " + numberAt(text, start) + " has " + fields + " instead of " + width + " fields");
            }
            bounds = 2 * found + 2 > bounds.length ? Arrays.copyOf(bounds, bounds.length * 2) : bounds;
            bounds[2 * found] = start;
            bounds[2 * found + 1] = end;
            found++;
        }
    }
}
