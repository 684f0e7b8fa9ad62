package org.countersign.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder in which the downloads of every release stay, each under its lasting name and with its hash beside it.
/// Safe for many threads and processes: a file is there whole or not at all, and never changes.
public final class Shelf {
    private static final String HASH = ".sha256";
    private static final Pattern LASTING =
            Pattern.compile("countersign-(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|no-edition)-[0-9a-f]{12}[-.][a-z_.]+");

    private final Path folder;

    /// A shelf in a folder, which is made when the first file is kept.
    public Shelf(Path folder) {
        this.folder = folder;
    }

    /// A file of a release that stands on the shelf.
    ///
    /// @param name its lasting name
    /// @param file where it lies
    /// @param bytes its length
    /// @param sha256 its hash, in hexadecimal digits
    public record Kept(String name, Path file, long bytes, String sha256) {}

    /// The file of a download, written now if it is not there yet. Two who ask at once may both write; the bytes are the same.
    ///
    /// @throws IOException when the folder cannot be written
    public Kept keep(Downloads downloads, Download download) throws IOException {
        String name = downloads.lastingName(download);
        Optional<Kept> there = find(name);
        return there.isPresent() ? there.get() : write(name, download);
    }

    private Kept write(String name, Download download) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", "");
        Path hash = Files.createTempFile(folder, "draft", HASH);
        try {
            Digest written = draft(draft, download);
            String sha256 = written.sha256();
            Files.writeString(hash, sha256 + "  " + name + "\n", StandardCharsets.UTF_8);
            // the hash last: a file without its hash is not there yet
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            Files.move(hash, folder.resolve(name + HASH), StandardCopyOption.ATOMIC_MOVE);
            return new Kept(name, folder.resolve(name), written.bytes(), sha256);
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(hash);
        }
    }

    private static Digest draft(Path draft, Download download) throws IOException {
        try (Digest out = new Digest(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            download.content().write(out);
            return out;
        }
    }

    /// The file of a lasting name, of whichever release, if it stands on the shelf. Other names are never found.
    ///
    /// @throws IOException when the folder cannot be read
    public Optional<Kept> find(String name) throws IOException {
        Path hash = folder.resolve(name + HASH);
        if (!LASTING.matcher(name).matches() || !Files.exists(hash)) {
            return Optional.empty();
        }
        String sha256 = Files.readString(hash, StandardCharsets.UTF_8).split(" ", 2)[0];
        return Optional.of(new Kept(name, folder.resolve(name), Files.size(folder.resolve(name)), sha256));
    }

    /// Everything on the shelf, by name, and so by day.
    ///
    /// @throws IOException when the folder cannot be read
    public List<Kept> list() throws IOException {
        List<Kept> kept = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    find(file.getFileName().toString()).ifPresent(kept::add);
                }
            }
        }
        return kept;
    }
}
