package org.countersign.place;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the tables of outlines in `data/places` from two published packages of the Census Bureau's cartographic boundaries,
/// one of today's counties and one from before Connecticut and Alaska were counted anew. The same bytes on every machine.
public final class OutlineCompiler {
    /// Where the packages lie in a folder that npm installed them into.
    private static final Path TODAY = Path.of("@severo_bo", "us-atlas-2023", "counties-10m.json");
    private static final Path BEFORE = Path.of("us-atlas", "counties-10m.json");

    private OutlineCompiler() {}

    /// Writes the two tables.
    ///
    /// @param packages the folder `node_modules` with both packages
    /// @param dataFolder the repository's `data` folder
    /// @throws IOException if a file cannot be read or written
    public static void compile(Path packages, Path dataFolder) throws IOException {
        OutlineTable table = new ArcBook(Atlas.read(packages.resolve(TODAY)), Atlas.read(packages.resolve(BEFORE))).table();
        Path places = Files.createDirectories(dataFolder.resolve("places"));
        write(places.resolve(OutlineTable.ARCS), OutlineTable.ARC_HEADINGS, table.arcLines());
        write(places.resolve(OutlineTable.AREAS), OutlineTable.AREA_HEADINGS, table.areaLines());
    }

    private static void write(Path file, List<String> headings, List<List<String>> lines) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(headings);
            lines.forEach(writer::writeRecord);
        }
    }
}
