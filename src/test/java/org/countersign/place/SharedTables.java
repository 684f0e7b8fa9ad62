package org.countersign.place;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The published tables, which lie beside the repository and not in it.
public final class SharedTables {
    private SharedTables() {}

    /// The folder of the tables; the test is skipped where it is not there.
    public static Path folder() {
        Path folder = Path.of("..", "shared", "geo");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the published tables are not beside the repository in " + folder);
        return folder;
    }
}
