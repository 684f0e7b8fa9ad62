package org.countersign.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.agency.RosterTable;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionMaker;
import org.countersign.archive.EditionNote;
import org.countersign.archive.NotedEdition;
import org.countersign.export.Table;
import org.countersign.register.EditionNotes;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.Registrar;
import org.countersign.ruling.Ruling;

/// What was made of editions and rulings the last time, in the home folder's cache, which may always be deleted.
/// It is kept under a digest of all that went in, so that it is used for nothing else.
final class Recollection {
    private static final List<String> COLUMNS = List.of("sha256", "roll", "day", "half", "basis", "rows", "admission", "confirmed");

    private final Path cache;
    private final Path folder;

    private Recollection(Path cache, String digest) {
        this.cache = cache;
        this.folder = cache.resolve(digest);
    }

    static Recollection of(Path home, List<Edition> editions, List<Ruling> rulings, String build) {
        StringBuilder inputs = new StringBuilder(build).append('\n');
        editions.stream()
                .map(edition -> edition.sha256() + edition.captures())
                .sorted()
                .forEach(edition -> inputs.append(edition).append('\n'));
        rulings.forEach(ruling -> inputs.append(ruling).append('\n'));
        String digest = EditionMaker.sha256(inputs.toString().getBytes(StandardCharsets.UTF_8));
        return new Recollection(home.resolve("cache"), digest.substring(0, 32));
    }

    /// Recalls the register where the cache has it; else keeps it and fills the cache, where that can be written.
    Register open(Registrar registrar, List<Edition> editions) {
        try {
            if (Files.exists(folder.resolve("notes.csv"))) {
                return registrar.recall(noted(editions), RosterTable.read(name -> bytes(folder.resolve(name))));
            }
        } catch (IOException | RuntimeException damaged) {
            // The cache may be deleted at any time, half of it too: keep the register anew.
            discard();
        }
        Register register = registrar.keep(editions);
        if (editions.isEmpty()) {
            return register; // nothing was worked out, and a question leaves no folder behind
        }
        try {
            fill(register);
        } catch (IOException | RuntimeException unwritable) {
            // Without a cache the answer is the same, only later.
            discard();
        }
        return register;
    }

    private List<NotedEdition> noted(List<Edition> editions) throws IOException {
        Map<String, Edition> byHash = new HashMap<>();
        editions.forEach(edition -> byHash.put(edition.sha256(), edition));
        List<NotedEdition> noted = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve("notes.csv"))) {
            for (CsvRecord row : csv) {
                Edition edition = byHash.get(row.getField(0));
                if (row.getStartingLineNumber() > 1 && edition != null) {
                    noted.add(new NotedEdition(edition, new EditionNote(
                            row.getField(1), row.getField(2), row.getField(3), row.getField(4), Integer.parseInt(row.getField(5)),
                            row.getField(6), row.getField(7))));
                }
            }
        }
        if (noted.size() != editions.size()) {
            throw new IOException("the cache notes " + noted.size() + " of " + editions.size() + " editions");
        }
        return noted;
    }

    /// Writes beside and moves into place, so that no reader sees half of it.
    private void fill(Register register) throws IOException {
        Files.createDirectories(cache);
        Path draft = Files.createTempDirectory(cache, "draft");
        for (Map.Entry<String, String> file : files(register).entrySet()) {
            Files.writeString(draft.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException another) {
            delete(draft);
        }
        removeOthers();
    }

    private static Map<String, String> files(Register register) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (ListedEdition edition : register.listEditions()) {
            EditionNote note = EditionNotes.of(edition);
            rows.add(List.of(
                    edition.edition().sha256(), note.roll(), note.day(), note.half(), note.basis(), Integer.toString(note.rows()),
                    note.admission(), note.confirmed()));
        }
        StringWriter notes = new StringWriter();
        new Table(COLUMNS, rows).write(notes);
        Map<String, String> files = new TreeMap<>(RosterTable.write(register.roster()));
        files.put("notes.csv", notes.toString());
        return files;
    }

    /// What other inputs left behind is of no use any more.
    private void removeOthers() throws IOException {
        try (Stream<Path> entries = Files.list(cache)) {
            entries.filter(
                    entry -> !entry.getFileName().equals(folder.getFileName()) && !entry.getFileName().toString().startsWith("draft"))
                    .forEach(Recollection::delete);
        }
    }

    private void discard() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException ignored) {
            // A cache that cannot be deleted does no harm: it is only used under its own digest.
        }
    }

    private static InputStream bytes(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells one build of the program from another, since another build may read and decide otherwise.
    static String build() {
        try {
            Path jar = Path.of(Recollection.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException | java.net.URISyntaxException | RuntimeException unknown) {
            return Optional.ofNullable(unknown.getMessage()).orElse("unknown");
        }
    }
}
