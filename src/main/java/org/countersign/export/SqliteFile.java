package org.countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tables as one SQLite database. The same tables give the same bytes, with the same version of SQLite.
final class SqliteFile {
    private SqliteFile() {}

    /// Writes the database; it is made on disk first, as SQLite can only write so.
    static void write(List<Dataset> tables, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("countersign", ".sqlite");
        try {
            make(tables, draft);
            Files.copy(draft, out);
        } catch (SQLException failed) {
            throw new IOException("the database could not be made: " + failed.getMessage(), failed);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void make(List<Dataset> tables, Path draft) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + draft); Statement sql = connection.createStatement()) {
            // One writer, and a file that is thrown away when it fails: neither journal nor waiting for the disk is needed.
            sql.execute("PRAGMA page_size = 4096");
            sql.execute("PRAGMA encoding = 'UTF-8'");
            sql.execute("PRAGMA journal_mode = OFF");
            sql.execute("PRAGMA synchronous = OFF");
            connection.setAutoCommit(false);
            for (Dataset table : tables) {
                sql.execute(creation(table));
                fill(connection, table);
                index(sql, table);
            }
            connection.commit();
        }
    }

    /// Each reference is an index, save in a panel, where it would only double the size.
    private static void index(Statement sql, Dataset table) throws SQLException {
        for (Field field : table.fields()) {
            if (field.of().isPresent() && table.key().size() < 2) {
                String index = table.name() + "_by_" + field.name();
                sql.execute("CREATE INDEX " + name(index) + " ON " + name(table.name()) + " (" + name(field.name()) + ")");
            }
        }
    }

    private static String creation(Dataset table) {
        String columns = table.fields().stream().map(SqliteFile::column).collect(Collectors.joining(", "));
        String key = table.key().isEmpty()
                ? ""
                : ", PRIMARY KEY (" + table.key().stream().map(SqliteFile::name).collect(Collectors.joining(", ")) + ")";
        return "CREATE TABLE " + name(table.name()) + " (" + columns + key + ")";
    }

    /// Days are texts, YYYY-MM-DD, as SQLite's own functions on days take them; truth values are 0 and 1.
    private static String column(Field field) {
        String type = field.type().equals("integer") || field.type().equals("boolean") ? "INTEGER" : "TEXT";
        String reference = field.of().map(table -> " REFERENCES " + name(table) + " (" + name(Datasets.key(table)) + ")").orElse("");
        return name(field.name()) + " " + type + (field.key() ? " NOT NULL" : "") + reference;
    }

    private static String name(String word) {
        return "\"" + word + "\"";
    }

    private static void fill(Connection connection, Dataset table) throws SQLException {
        String places = table.fields().stream().map(field -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name(table.name()) + " VALUES (" + places + ")")) {
            for (List<String> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    set(insert, i + 1, Typed.read(table.fields().get(i), row.get(i)));
                }
                insert.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement insert, int place, Optional<Object> value) throws SQLException {
        if (value.isEmpty()) {
            insert.setNull(place, java.sql.Types.NULL);
            return;
        }
        switch (value.get()) {
            case Long number -> insert.setLong(place, number);
            case Boolean truth -> insert.setInt(place, truth ? 1 : 0);
            default -> insert.setString(place, value.get().toString());
        }
    }
}
