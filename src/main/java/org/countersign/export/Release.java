package org.countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.archive.EditionMaker;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;

/// One state of the register, named for good: by the day of its last participating edition and by the contents of its tables.
/// Two releases of one name say the same; a correction, a ruling or a better reading makes another name.
///
/// @param edition the last participating edition; empty for a register without one
/// @param revision 64 hexadecimal digits: the SHA-256 of the tables' names and hashes
/// @param tables the CSV file of each table: its length and SHA-256, by the table's name, in the order of export
public record Release(Optional<ListedEdition> edition, String revision, Map<String, Hashed> tables) {
    private static final int DIGITS_IN_NAME = 12;

    /// A file's length in bytes and its SHA-256 in hexadecimal digits.
    public record Hashed(long bytes, String sha256) {}

    public Release {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(revision);
        tables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /// Works out the name of a register's state; takes about as long as writing its CSV files.
    static Release of(Register register, List<Dataset> datasets) {
        Map<String, Hashed> tables = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        for (Dataset dataset : datasets) {
            Hashed hashed = hash(dataset);
            tables.put(dataset.name(), hashed);
            all.append(dataset.name()).append(' ').append(hashed.sha256()).append('\n');
        }
        return new Release(
                register.participating().newest(),
                EditionMaker.sha256(all.toString().getBytes(StandardCharsets.UTF_8)), tables);
    }

    private static Hashed hash(Dataset dataset) {
        try (Digest digest = new Digest(OutputStream.nullOutputStream());
                Writer csv = new OutputStreamWriter(digest, StandardCharsets.UTF_8)) {
            dataset.writeCsv(csv);
            csv.flush();
            return new Hashed(digest.bytes(), digest.sha256());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The day of the last participating edition.
    public Optional<LocalDate> day() {
        return edition.map(ListedEdition::date);
    }

    /// The CSV file of a table.
    ///
    /// @throws java.util.NoSuchElementException when there is no such table
    Hashed table(String name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow();
    }

    /// What the names of its files begin with, such as `countersign-2026-03-27-0123456789ab`.
    public String name() {
        return "countersign-" + day().map(LocalDate::toString).orElse("no-edition") + "-" + revision.substring(0, DIGITS_IN_NAME);
    }
}
