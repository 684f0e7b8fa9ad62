package org.countersign.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say which editions the register is kept from.
final class Origin {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--home", paramLabel = "DIR", description = "Where imported editions and added rulings are kept (default: $COUNTERSIGN_HOME, else ~/.countersign).")
    private @Nullable Path home;

    @Option(names = "--record", paramLabel = "bundled|none", defaultValue = "bundled", description = "The record to start from; none leaves the bundled one out.")
    private RecordChoice record = RecordChoice.BUNDLED;

    /// Whether the bundled record is used.
    enum RecordChoice {
        /// The record that comes with the program.
        BUNDLED,
        /// Nothing but what the home folder holds.
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws ParameterException when the home folder is a file
    Source source() {
        Path folder = homeFolder();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(),
                    "the home folder " + folder + " is a file; a folder is needed, which may be missing yet");
        }
        return new Source(folder, record == RecordChoice.BUNDLED);
    }

    private Path homeFolder() {
        if (home != null) {
            return home;
        }
        String set = System.getenv("COUNTERSIGN_HOME");
        return set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".countersign") : Path.of(set);
    }
}
