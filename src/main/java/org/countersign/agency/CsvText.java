package org.countersign.agency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

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
    static List<List<String>> read(Reader text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read a table of the roster", failure);
        }
    }

    /// The words of a field that holds several, separated by blanks.
    static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }
}
