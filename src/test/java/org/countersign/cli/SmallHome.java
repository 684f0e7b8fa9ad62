package org.countersign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A home with the editions of [SmallHistory] and nothing else, made once for all tests that only read.
final class SmallHome {
    private static final SmallHome ONLY = new SmallHome();

    private final Path home;

    private SmallHome() {
        try {
            home = Files.createTempDirectory("countersign small home");
            Told told =
                    Told.by("import", SmallHistory.write(home.resolve("files")).toString(), "--record", "none", "--home", home.toString());
            if (told.code() != 0) {
                throw new IllegalStateException(told.err());
            }
        } catch (IOException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    /// Runs a verb on it.
    static Told ask(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", "none", "--home", ONLY.home.toString()));
        return Told.by(all.toArray(String[]::new));
    }
}
