package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tmatesoft.sqljet.core.SqlJetException;
import org.tmatesoft.sqljet.core.SqlJetTransactionMode;
import org.tmatesoft.sqljet.core.table.ISqlJetCursor;
import org.tmatesoft.sqljet.core.table.SqlJetDb;

/// The database, read back by SQLJet, which reads SQLite's files without SQLite's code.
class SqliteFileTest {
    private static final Set<String> TRUTHS = Set.of("statewide", "substantive", "admitted");

    @TempDir
    private Path folder;

    @Test
    void everyTableIsThere() throws IOException, SqlJetException {
        Path file = Taken.file(Taken.DOWNLOADS, "countersign.sqlite", folder);
        for (String table : Taken.tables()) {
            assertThat(rows(file, table)).as(table).isEqualTo(inNumbers(Taken.csv(Taken.DOWNLOADS, table), table));
        }
    }

    @Test
    void everyFieldIsDefinedInside() throws IOException, SqlJetException {
        List<List<String>> definitions = rows(Taken.file(Taken.DOWNLOADS, "countersign.sqlite", folder), "definitions");
        int fields = 0;
        for (String table : Taken.tables()) {
            fields += 1 + Taken.csv(Taken.DOWNLOADS, table).getFirst().size();
        }
        assertThat(definitions).hasSize(1 + fields).allSatisfy(row -> assertThat(row.get(4)).isNotBlank());
    }

    @Test
    void theRecordTooWithAllItsOddities() throws IOException, SqlJetException {
        Downloads record = new Downloads(Record.bundled().kept());
        Path file = Taken.file(record, "countersign.sqlite", folder);
        for (String table : List.of("agencies", "agreements", "sightings", "findings")) {
            assertThat(rows(file, table)).as(table).isEqualTo(inNumbers(Taken.csv(record, table), table));
        }
    }

    @Test
    void twiceTheSameBytes() throws IOException {
        assertThat(Taken.bytes(Taken.DOWNLOADS, "countersign.sqlite")).isEqualTo(Taken.bytes(Taken.DOWNLOADS, "countersign.sqlite"));
    }

    @Test
    void sqliteItselfFindsItSound() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sqlite3")), "the program sqlite3 is not installed");
        Path file = Taken.file(Taken.DOWNLOADS, "countersign.sqlite", folder);
        Process sqlite = new ProcessBuilder("/usr/bin/sqlite3", file.toString(), "PRAGMA integrity_check; PRAGMA foreign_key_check")
                .redirectErrorStream(true).start();
        assertThat(new String(sqlite.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ok\n");
        assertThat(sqlite.waitFor()).isZero();
    }

    /// The header and rows of a table.
    private static List<List<String>> rows(Path file, String table) throws SqlJetException {
        SqlJetDb database = SqlJetDb.open(file.toFile(), false);
        try {
            database.beginTransaction(SqlJetTransactionMode.READ_ONLY);
            List<String> names = database.getTable(table).getDefinition().getColumns().stream().map(column -> column.getName()).toList();
            List<List<String>> rows = new ArrayList<>();
            rows.add(names);
            ISqlJetCursor cursor = database.getTable(table).open();
            for (boolean more = !cursor.eof(); more; more = cursor.next()) {
                List<String> row = new ArrayList<>();
                for (Object value : cursor.getRowValues()) {
                    row.add(value == null ? "" : value.toString());
                }
                rows.add(row);
            }
            return rows;
        } finally {
            database.close();
        }
    }

    /// A CSV file's truth values as SQLite has them; the panel's `statewide` is a number already.
    private static List<List<String>> inNumbers(List<List<String>> csv, String table) {
        List<String> names = csv.getFirst();
        List<List<String>> rows = new ArrayList<>();
        rows.add(names);
        for (List<String> row : csv.subList(1, csv.size())) {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; i < cells.size(); i++) {
                if (TRUTHS.contains(names.get(i)) && !table.equals("county_months")) {
                    cells.set(i, cells.get(i).equals("true") ? "1" : "0");
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
