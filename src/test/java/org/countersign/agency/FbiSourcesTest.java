package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.countersign.place.Places;
import org.countersign.place.SharedTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every row of the FBI's table is found again in ours.
class FbiSourcesTest {
    private final Path geo = SharedTables.folder();
    private final FbiListing listing = new FbiListing(Places.bundled());

    @Test
    void everyBodyIsThere() throws IOException {
        List<NamedCsvRecord> rows = rows();
        for (NamedCsvRecord row : rows) {
            FbiBody body = listing.getBody(row.getField("ori"));
            assertThat(row.getField("pub_agency_name")).startsWith(body.name());
            assertThat(body.countyText()).isIn(row.getField("county_name"), "");
            assertThat(body.type()).isEqualTo(row.getField("agency_type_name"));
            assertThat(body.population().orElse(0)).isEqualTo(Integer.parseInt(row.getField("population")));
            assertThat(body.year()).isEqualTo(Integer.parseInt(row.getField("data_year")));
        }
        assertThat(listing.listBodies()).hasSameSizeAs(rows);
    }

    @Test
    void theKindsOfBodyAreThoseOfTheFbi() throws IOException {
        Map<String, Long> published =
                rows().stream().collect(Collectors.groupingBy(row -> row.getField("agency_type_name"), Collectors.counting()));
        Map<String, Long> compiled = listing.listBodies().stream().collect(Collectors.groupingBy(FbiBody::type, Collectors.counting()));
        assertThat(compiled).isEqualTo(published);
    }

    @Test
    void compilesToTheBytesOfTheRepository(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("agencies"));
        FbiCompiler.compile(geo, data);
        assertThat(data.resolve("agencies/fbi.csv")).hasSameBinaryContentAs(Path.of("data", "agencies", "fbi.csv"));
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (InputStream plain = new GZIPInputStream(Files.newInputStream(geo.resolve("fbi_lee_latest.csv.gz")));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(plain, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        }
    }
}
