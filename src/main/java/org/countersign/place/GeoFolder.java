package org.countersign.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The folder of tables that the places are compiled from, as the Census Bureau and the others published them.
///
/// @param folder where the tables lie
record GeoFolder(Path folder) {
    List<NamedCsvRecord> counties() {
        return read("counties.csv", StandardCharsets.UTF_8);
    }

    /// The estimates are the one table that is written in Latin-1.
    List<NamedCsvRecord> estimates() {
        return read("co-est2025-alldata.csv.gz", StandardCharsets.ISO_8859_1);
    }

    List<NamedCsvRecord> places() {
        return read("places_2020.csv.gz", StandardCharsets.UTF_8);
    }

    List<NamedCsvRecord> subdivisions() {
        return read("mcds_2023.csv.gz", StandardCharsets.UTF_8);
    }

    List<NamedCsvRecord> zips() {
        return read("zip_county_hud_2023q1.csv.gz", StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> read(String name, Charset charset) {
        Path file = folder.resolve(name);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(plain, charset)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the source of places " + file, e);
        }
    }
}
