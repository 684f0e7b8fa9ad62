package org.countersign.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countersign.register.Register;
import org.countersign.register.Story;

/// Downloads as somebody has taken them home.
final class Taken {
    /// A sheriff, a town's police that is gone in the last edition, a body of the state; no edition in March.
    static final Register SMALL = Story.begins()
            .participating("2025-02-10").row("FL", "Collier County Sheriff's Office", "WSO", "2025-01-20")
            .participating("2025-02-24").row("FL", "Naples Police Department", "TFM", "2025-02-20")
            .row("FL", "Florida Highway Patrol", "TFM", "2025-02-20")
            .participating("2025-04-05").without("Naples Police Department")
            .row("FL", "Collier County Sheriff's Office", "TFM", "2025-04-01").register();
    static final Downloads DOWNLOADS = new Downloads(SMALL);

    private Taken() {}

    /// The tables that a file of all of them holds beside the definitions.
    static List<String> tables() {
        return DOWNLOADS.list(FileKind.JSON).stream().map(download -> download.name().replace(".json", "")).toList();
    }

    static byte[] bytes(Downloads downloads, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        downloads.find(name).orElseThrow().content().write(bytes);
        return bytes.toByteArray();
    }

    static Path file(Downloads downloads, String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            downloads.find(name).orElseThrow().content().write(out);
        }
        return file;
    }

    /// The CSV file of a table: its header and rows.
    static List<List<String>> csv(Downloads downloads, String table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(new String(bytes(downloads, table + ".csv"), StandardCharsets.UTF_8))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }
}
