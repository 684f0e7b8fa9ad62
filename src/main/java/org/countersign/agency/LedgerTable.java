package org.countersign.agency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The ledger as a file: `id,edition,row,issued`, one line for each id, in the order of issue; only ever appended to.
public final class LedgerTable {
    private static final String HEADING = "id,edition,row,issued\n";

    private LedgerTable() {}

    /// Reads the file.
    ///
    /// @throws UncheckedIOException when it cannot be read
    /// @throws IllegalArgumentException when a line is no entry, naming the line
    public static Ledger read(Reader text) {
        List<LedgerEntry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : lines) {
                entries.add(entry(line));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read the ledger", failure);
        }
        return new Ledger(entries);
    }

    /// The file's text, lines ending in a line feed.
    public static String write(Ledger ledger) {
        StringBuilder text = new StringBuilder(HEADING);
        for (LedgerEntry entry : ledger.listEntries()) {
            Anchor anchor = entry.anchor();
            text.append(entry.id()).append(',').append(anchor.edition()).append(',').append(anchor.row());
            text.append(',').append(entry.issued()).append('\n');
        }
        return text.toString();
    }

    private static LedgerEntry entry(NamedCsvRecord line) {
        try {
            Anchor anchor = new Anchor(line.getField("edition"), Integer.parseInt(line.getField("row")));
            return new LedgerEntry(new AgencyId(line.getField("id")), anchor, LocalDate.parse(line.getField("issued")));
        } catch (RuntimeException failure) {
            throw new IllegalArgumentException(
                    "line " + line.getStartingLineNumber() + " of the ledger: " + failure.getMessage(), failure);
        }
    }
}
