package org.countersign.agency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Makes `data/agencies/fbi.csv` from the FBI's table of law-enforcement employees. What it says of how many officers a
/// body has is left out: the register has no use for it.
public final class FbiCompiler {
    /// The FBI's own letters, where they are not the post office's; FS are the federal bodies.
    private static final Map<String, String> STATES = Map.of("NB", "NE", "GM", "GU", "FS", "");

    private static final Set<String> NO_COUNTY = Set.of("NOT SPECIFIED", "UNMAPPED COUNTY");

    /// The published name is cut before the name of a unit and keeps the sign that stood between ("State Police:").
    private static final Pattern LEFT_OVER = Pattern.compile("[\\s:,]+$");

    private FbiCompiler() {}

    /// Writes the table, sorted by ORI, the same bytes on every machine.
    ///
    /// @param geoFolder the folder of the published tables
    /// @param dataFolder the repository's `data` folder
    /// @throws UncheckedIOException if a file cannot be read or written
    public static void compile(Path geoFolder, Path dataFolder) {
        Path target = dataFolder.resolve("agencies").resolve("fbi.csv");
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target, StandardCharsets.UTF_8)) {
            writer.writeRecord("ori", "usps", "name", "county", "type", "population", "year");
            read(geoFolder.resolve("fbi_lee_latest.csv.gz")).values().forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("could not compile " + target + " from " + geoFolder, e);
        }
    }

    private static Map<String, List<String>> read(Path source) throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        try (InputStream plain = new GZIPInputStream(Files.newInputStream(source));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(plain, StandardCharsets.UTF_8)) {
            reader.forEach(line -> lines.put(line.getField("ori"), compiled(line)));
        }
        return lines;
    }

    private static List<String> compiled(NamedCsvRecord line) {
        String state = line.getField("state_abbr");
        String county = line.getField("county_name").strip();
        String population = line.getField("population");
        return List.of(line.getField("ori"), STATES.getOrDefault(state, state),
                LEFT_OVER.matcher(line.getField("pub_agency_name").strip()).replaceFirst(""),
                NO_COUNTY.contains(county) ? "" : county, line.getField("agency_type_name"), population.equals("0") ? "" : population,
                line.getField("data_year"));
    }
}
