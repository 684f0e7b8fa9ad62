package org.countersign.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A table of text whose lines are sorted by their first field. It is searched as it stands, by halving, so that looking
/// up one ZIP code or one state's towns does not read the other thirty thousand lines.
final class PlaceTable {
    private final byte[] text;
    private final int start;

    /// @param text the file's bytes: UTF-8, one heading line, lines ending in a line feed
    PlaceTable(byte[] text) {
        this.text = text;
        this.start = nextLine(0);
    }

    /// Every line after the heading.
    List<CsvRecord> all() {
        return read(start, text.length);
    }

    /// The lines whose first field begins with these characters, in order.
    List<CsvRecord> beginningWith(String prefix) {
        return read(firstNotBefore(prefix), firstNotBefore(prefix + '\uFF7F'));
    }

    /// The line whose first field is this.
    Optional<CsvRecord> find(String id) {
        return beginningWith(id + ",").stream().findFirst();
    }

    private List<CsvRecord> read(int from, int to) {
        String lines = new String(text, from, to - from, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(lines)) {
            return reader.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("could not read a table of places", e);
        }
    }

    /// Where the first line starts that does not sort before the key; bytes compare as unsigned, as UTF-8 sorts.
    private int firstNotBefore(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = start;
        int high = text.length;
        while (low < high) {
            int middle = lineStart(low, (low + high) >>> 1);
            if (comesBefore(middle, wanted)) {
                low = nextLine(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean comesBefore(int line, byte[] wanted) {
        int length = Math.min(wanted.length, text.length - line);
        int order = java.util.Arrays.compareUnsigned(text, line, line + length, wanted, 0, wanted.length);
        return order < 0;
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
