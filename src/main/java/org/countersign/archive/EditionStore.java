package org.countersign.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The editions that came after the bundled record: a SQLite file in the home folder.
///
/// An edition is kept whole or not at all: one transaction each, so that a process killed at any moment leaves whole editions.
public final class EditionStore implements AutoCloseable {
    private static final String FILE = "countersign.sqlite";
    private static final int PATIENCE_MILLIS = 60_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, Long> lines = new HashMap<>();

    private EditionStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// Opens the store of a home folder for writing, and makes it where there is none.
    public static EditionStore open(Path home) throws IOException {
        Path file = home.resolve(FILE);
        try {
            Files.createDirectories(home);
            SQLiteDataSource source = source(file);
            Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
            return new EditionStore(file, source.getConnection());
        } catch (SQLException | RuntimeException e) {
            throw failed(file, "opened", e);
        }
    }

    /// Opens the store of a home folder if it has one; nothing is written.
    public static Optional<EditionStore> find(Path home) throws IOException {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            EditionStore store = new EditionStore(file, source(file).getConnection());
            if (!store.hasTables()) {
                store.close();
                return Optional.empty();
            }
            return Optional.of(store);
        } catch (SQLException e) {
            throw failed(file, "opened", e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // Losing power may cost the last editions, never a part of one; a killed process costs nothing.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /// A first import that was killed before its tables stood leaves a file without any.
    private boolean hasTables() throws SQLException {
        try (ResultSet tables = connection.createStatement()
                .executeQuery("SELECT count(*) FROM sqlite_master WHERE name IN ('line', 'edition', 'edition_sheet', 'capture')")) {
            return tables.next() && tables.getInt(1) == 4;
        }
    }

    /// Keeps an edition; one that is there already gains the captures it lacks.
    ///
    /// @return whether anything was new
    public boolean keep(Edition edition) throws IOException {
        try {
            connection.setAutoCommit(false);
            boolean fresh = insert("INSERT INTO edition (sha256, grade, stamp, mailboxes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    edition.sha256(), edition.grade().name(), edition.stamp().orElse(""), edition.mailboxes()) > 0;
            for (int place = 0; fresh && place < edition.sheets().size(); place++) {
                EditionSheet sheet = edition.sheets().get(place);
                insert("INSERT INTO edition_sheet (sha256, place, name, script) VALUES (?, ?, ?, ?)",
                        edition.sha256(), place, sheet.name(), script(sheet));
            }
            boolean named = false;
            for (Capture capture : edition.captures()) {
                named |= insert("INSERT INTO capture (sha256, name) VALUES (?, ?) ON CONFLICT DO NOTHING", edition.sha256(),
                        capture.name()) > 0;
            }
            connection.commit();
            // Else the next question would begin a transaction of its own and keep others from writing until this store is closed.
            connection.setAutoCommit(true);
            return fresh || named;
        } catch (SQLException e) {
            rollback(e);
            throw failed(file, "written", e);
        }
    }

    /// An edition's own columns.
    private record Head(Grade grade, String stamp, int mailboxes) {}

    /// A sheet as it lies in the store.
    private record Script(String name, String rows) {}

    /// Every edition kept, by SHA-256. Another process may write meanwhile: nothing is ever taken away, so what is read
    /// later holds all that what was read before refers to.
    public List<Edition> listEditions() throws IOException {
        try {
            Map<String, Head> heads = new TreeMap<>();
            query("SELECT sha256, grade, stamp, mailboxes FROM edition",
                    row -> heads.put(row.getString(1), new Head(Grade.valueOf(row.getString(2)), row.getString(3), row.getInt(4))));
            Map<String, List<Script>> scripts = new HashMap<>();
            query("SELECT sha256, name, script FROM edition_sheet ORDER BY sha256, place", row -> scripts
                    .computeIfAbsent(row.getString(1), sha -> new ArrayList<>()).add(new Script(row.getString(2), row.getString(3))));
            Map<String, List<Capture>> captures = new HashMap<>();
            query("SELECT sha256, name FROM capture",
                    row -> captures.computeIfAbsent(row.getString(1), sha -> new ArrayList<>()).add(new Capture(row.getString(2))));
            Map<Long, Line> byId = readLines();
            List<Edition> editions = new ArrayList<>();
            heads.forEach((sha, head) -> editions.add(new Edition(
                    sha,
                    head.grade,
                    captures.getOrDefault(sha, List.of()),
                    Optional.of(head.stamp).filter(stamp -> !stamp.isEmpty()),
                    head.mailboxes,
                    scripts.getOrDefault(sha, List.of()).stream().map(script -> new EditionSheet(script.name, place(script.rows, byId)))
                            .toList())));
            return editions;
        } catch (SQLException e) {
            throw failed(file, "read", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(file, "closed", e);
        }
    }

    private String script(EditionSheet sheet) throws SQLException {
        int[] numbers = new int[sheet.lines().size()];
        int[] ids = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sheet.lines().get(i).row();
            ids[i] = Math.toIntExact(lineId(sheet.lines().get(i).line()));
        }
        return EditScript.write(new int[0], new EditScript.Rows(numbers, ids));
    }

    private static List<PlacedLine> place(String script, Map<Long, Line> byId) {
        EditScript.Rows rows = EditScript.read(new int[0], script, Integer.MAX_VALUE);
        List<Line> placed = new ArrayList<>();
        for (int line : rows.lines()) {
            placed.add(Objects.requireNonNull(byId.get((long) line)));
        }
        return PlacedLines.of(Arrays.copyOf(rows.numbers(), placed.size()), placed);
    }

    private long lineId(Line line) throws SQLException {
        String cells = LineText.write(line);
        String digest = EditionMaker.sha256(cells.getBytes(StandardCharsets.UTF_8));
        Long known = lines.get(digest);
        if (known != null) {
            return known;
        }
        insert("INSERT INTO line (id, digest, cells) SELECT COALESCE(MAX(id), 0) + 1, ?, ? FROM line WHERE true ON CONFLICT DO NOTHING",
                digest, cells);
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM line WHERE digest = ?")) {
            select.setString(1, digest);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                lines.put(digest, row.getLong(1));
                return row.getLong(1);
            }
        }
    }

    private Map<Long, Line> readLines() throws SQLException {
        Map<Long, Line> byId = new HashMap<>();
        query("SELECT id, cells FROM line", row -> byId.put(row.getLong(1), LineText.read(row.getString(2))));
        return byId;
    }

    private int insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private interface RowUse {
        void use(ResultSet row) throws SQLException;
    }

    private void query(String sql, RowUse use) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                use.use(row);
            }
        }
    }

    private void rollback(SQLException cause) {
        lines.clear();
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static IOException failed(Path file, String what, Exception cause) {
        return new IOException("the store " + file + " cannot be " + what + ": " + cause.getMessage(), cause);
    }
}
