package org.countersign.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countersign.agency.FbiListing;
import org.countersign.agency.LedgerTable;
import org.countersign.agency.RosterTable;
import org.countersign.archive.BundledRecord;
import org.countersign.place.Places;
import org.countersign.ruling.Ruling;
import org.countersign.ruling.RulingFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// What officials and the press stated, against the register of that day: equal, or the difference has a class.
class PublishedCountsTest {
    private static final Path STATED = Path.of("..", "shared", "facts", "published_counts.csv");
    private static final Path CLASSED = Path.of("review", "published-counts.csv");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 13);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 27);

    @Test
    void everyStatedFigureIsEqualOrItsDifferenceIsClassed() throws IOException {
        Assumptions.assumeTrue(Files.exists(STATED), "the stated figures are not beside the repository in " + STATED);
        Register register = register();
        List<List<String>> classed = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(STATED)) {
            for (NamedCsvRecord row : rows) {
                LocalDate day = LocalDate.parse(row.getField("date"));
                if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                    classed.addAll(classify(register, day, row));
                }
            }
        }
        assertThat(classed).isNotEmpty();
        assertThat(table(classed)).isEqualTo(Files.readString(CLASSED, StandardCharsets.UTF_8));
    }

    private static List<List<String>> classify(Register register, LocalDate day, NamedCsvRecord row) {
        List<List<String>> lines = new ArrayList<>();
        for (StatedFigure figure : StatedFigure.values()) {
            String stated = row.getField(figure.column());
            if (!stated.isBlank()) {
                FigureComparison comparison = FigureComparison.of(register, day, figure, Integer.parseInt(stated));
                lines.add(List.of(
                        day.toString(), figure.column(), stated, Integer.toString(comparison.ours()), comparison.verdict(),
                        comparison.detail(), row.getField("statement_source_url")));
            }
        }
        return lines;
    }

    private static String table(List<List<String>> lines) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("date", "figure", "stated", "ours", "class", "detail", "source");
            lines.forEach(csv::writeRecord);
        }
        return text.toString();
    }

    private static Register register() throws IOException {
        List<Ruling> rulings = new ArrayList<>();
        for (RulingFiles file : RulingFiles.values()) {
            try (Reader reader = resource("/data/rulings/" + file.fileName())) {
                rulings.addAll(file.read(reader));
            }
        }
        Places places = Places.bundled();
        try (Reader ledger = resource("/data/agencies/ledger.csv")) {
            return new Registrar(RulingFiles.inOrder(rulings), places, new FbiListing(places), LedgerTable.read(ledger))
                    .recall(BundledRecord.listEditions(), RosterTable.read(name -> bytes("/data/agencies/" + name)));
        }
    }

    private static Reader resource(String name) {
        return new BufferedReader(new InputStreamReader(bytes(name), StandardCharsets.UTF_8));
    }

    private static InputStream bytes(String name) {
        return Objects.requireNonNull(PublishedCountsTest.class.getResourceAsStream(name), name);
    }
}
