package org.countersign.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the tables of places lie: in a folder, or among the program's own resources.
///
/// @param folder the folder; empty for the resources
record PlaceFolder(Optional<Path> folder) {
    /// Reads one table.
    ///
    /// @throws UncheckedIOException if it cannot be read
    PlaceTable table(String name) {
        String what = folder.map(path -> path.resolve(name).toString()).orElse("the bundled data/places/" + name);
        try (InputStream bytes = folder.isPresent() ? Files.newInputStream(folder.get().resolve(name)) : resource(name)) {
            return new PlaceTable(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the table of places " + what, e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = PlaceFolder.class.getResourceAsStream("/data/places/" + name);
        if (stream == null) {
            throw new IOException("the program was built without it");
        }
        return stream;
    }
}
