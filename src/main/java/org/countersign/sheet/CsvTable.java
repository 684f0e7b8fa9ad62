package org.countersign.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Reads CSV. The delimiter is the one of comma, semicolon and tab that the first line has most often outside quotes.
/// Every field is text, verbatim; an empty one is blank. A row's number counts records, as a spreadsheet program would.
final class CsvTable {
    private CsvTable() {}

    static Workbook read(String text, Allowance allowance) throws SheetFault {
        SheetRows rows = new SheetRows(allowance);
        // a little more room than a cell may take, so that the cell's own limit is the one that speaks
        int buffer = Math.max(allowance.limits().cellCharacters() * 2 + 1024, 16_384);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter(text)).skipEmptyLines(false).maxBufferSize(buffer)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                rows.begin(rows.number() + 1);
                put(record, rows, allowance);
                rows.end();
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            throw new SheetFault("is no readable CSV after row " + rows.number() + ": " + reason(broken), broken);
        }
        return new Workbook(List.of(new Sheet("", rows.toRows())));
    }

    /// What the parser says at the bottom of it: of limits and quotes, never of contents.
    private static String reason(Throwable broken) {
        Throwable deepest = broken;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static void put(CsvRecord record, SheetRows rows, Allowance allowance) throws SheetFault {
        for (int column = 0; column < record.getFieldCount(); column++) {
            String field = record.getField(column);
            if (field.isEmpty()) {
                continue;
            }
            if (field.length() > allowance.limits().cellCharacters()) {
                throw SheetFault.over("text has too many characters", allowance.limits().cellCharacters())
                        .in("cell " + new CellReference(rows.number(), column));
            }
            allowance.spendCharacters(field.length());
            rows.put(column, Cell.text(field));
        }
    }

    private static char delimiter(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int count = countInFirstLine(text, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int countInFirstLine(String text, char candidate) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                return count;
            } else if (!quoted && character == candidate) {
                count++;
            }
        }
        return count;
    }
}
