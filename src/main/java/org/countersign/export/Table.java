package org.countersign.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A table of text: what CSV files and aligned text are made of.
///
/// @param columns the columns' names
/// @param rows the cells, as many in each row as there are columns
public record Table(List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
    }

    /// The same table with more columns at the end.
    ///
    /// @param more the columns' names
    /// @param cells what each row has in them
    public Table with(List<String> more, Function<List<String>, List<String>> cells) {
        List<List<String>> longer = rows.stream().map(row -> Stream.concat(row.stream(), cells.apply(row).stream()).toList()).toList();
        return new Table(Stream.concat(columns.stream(), more.stream()).toList(), longer);
    }

    /// Writes the table as RFC 4180 has it, with line feeds.
    ///
    /// @throws IOException when the writer fails
    public void write(Writer out) throws IOException {
        write(columns, rows, out);
    }

    /// Writes rows that need not be held all at once.
    static void write(List<String> columns, Iterable<List<String>> rows, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns);
        for (List<String> row : rows) {
            csv.writeRecord(row);
        }
        csv.flush();
    }
}
