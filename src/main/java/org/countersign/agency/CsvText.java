package org.countersign.agency;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.countersign.sheet.CsvLines;

/// The room's tables as text: a heading, then lines that end in a line feed.
final class CsvText {
    private CsvText() {}

    static String write(List<String> heading, List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(heading);
            lines.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not write a table", impossible);
        }
        return text.toString();
    }

    /// The lines below the heading, as fields.
    static List<List<String>> read(InputStream text) {
        try (text) {
            CsvLines table = CsvLines.read(text);
            List<List<String>> lines = new ArrayList<>(table.count());
            for (int index = 0; index < table.count(); index++) {
                lines.add(table.fields(index));
            }
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read a table of the roster", failure);
        }
    }

    /// The words of a field that holds several, separated by blanks.
    static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }
}
