package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.cli.JsonText;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Parquet files, read back by DuckDB, which shares no code with the library that writes them.
class ParquetFileTest {
    @TempDir
    private Path folder;

    @Test
    void everyFileHoldsItsTable() throws IOException, SQLException {
        for (String table : Taken.tables()) {
            assertThat(read(Taken.DOWNLOADS, table)).as(table).isEqualTo(Taken.csv(Taken.DOWNLOADS, table));
        }
    }

    @Test
    void theRecordTooWithAllItsOddities() throws IOException, SQLException {
        Downloads record = new Downloads(Record.bundled().kept());
        for (String table : List.of("agencies", "agreements", "sightings", "findings")) {
            assertThat(read(record, table)).as(table).isEqualTo(Taken.csv(record, table));
        }
    }

    @Test
    void twiceTheSameBytes() throws IOException {
        assertThat(Taken.bytes(Taken.DOWNLOADS, "county_months.parquet"))
                .isEqualTo(Taken.bytes(Taken.DOWNLOADS, "county_months.parquet"));
    }

    @Test
    void columnsHaveTypes() throws IOException, SQLException {
        assertThat(types("agreements")).containsEntry("term", "BIGINT").containsEntry("signed", "DATE").containsEntry("id", "VARCHAR");
        assertThat(types("changes")).containsEntry("substantive", "BOOLEAN");
        assertThat(types("county_months")).containsEntry("residents", "BIGINT").containsEntry("edition_day", "DATE");
    }

    @Test
    void whatItMeansIsInside() throws IOException, SQLException {
        Path file = Taken.file(Taken.DOWNLOADS, "county_months.parquet", folder);
        Map<String, String> metadata = new LinkedHashMap<>();
        for (List<String> row : ask("SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "')")) {
            metadata.put(row.get(0), row.get(1));
        }
        assertThat(metadata.get("release")).isEqualTo(Taken.DOWNLOADS.release().name());
        Map<String, Object> schema = JsonText.object(JsonText.read(metadata.get("schema")));
        assertThat(JsonText.objects(schema.get("fields"))).extracting(field -> field.get("name"))
                .isEqualTo(Taken.csv(Taken.DOWNLOADS, "county_months").getFirst());
    }

    private List<List<String>> read(Downloads downloads, String table) throws IOException, SQLException {
        Path file = Taken.file(downloads, table + ".parquet", folder);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(types(file).keySet()));
        rows.addAll(ask("SELECT COLUMNS(*)::VARCHAR FROM read_parquet('" + file + "', file_row_number = false)"));
        return rows;
    }

    private Map<String, String> types(String table) throws IOException, SQLException {
        return types(Taken.file(Taken.DOWNLOADS, table + ".parquet", folder));
    }

    private static Map<String, String> types(Path file) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        for (List<String> row : ask("DESCRIBE SELECT * FROM read_parquet('" + file + "')")) {
            types.put(row.get(0), row.get(1));
        }
        return types;
    }

    private static List<List<String>> ask(String question) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            List<List<String>> rows = new ArrayList<>();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    String cell = answer.getString(i);
                    row.add(cell == null ? "" : cell);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
