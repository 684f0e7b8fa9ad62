package org.countersign.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every reading verb has.
final class Shared {
    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", description = "How to write the answer: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(names = "--home", paramLabel = "DIR", description = "Where imported editions and added rulings are kept (default: $COUNTERSIGN_HOME, else ~/.countersign).")
    private @Nullable Path home;

    @Option(names = "--record", paramLabel = "bundled|none", defaultValue = "bundled", description = "The record to start from; none leaves the bundled one out.")
    private RecordChoice record = RecordChoice.BUNDLED;

    @Option(names = "--known", paramLabel = "DAY", description = "Answer with what could be known by the end of this day (YYYY-MM-DD).")
    private @Nullable LocalDate known;

    /// Whether the bundled record is used.
    enum RecordChoice {
        /// The record that comes with the program.
        BUNDLED,
        /// Nothing but what the home folder holds.
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Format format() {
        return format;
    }

    Optional<LocalDate> known() {
        return Optional.ofNullable(known);
    }

    Source source() {
        return new Source(homeFolder(), record == RecordChoice.BUNDLED);
    }

    private Path homeFolder() {
        if (home != null) {
            return home;
        }
        String set = System.getenv("COUNTERSIGN_HOME");
        return set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".countersign") : Path.of(set);
    }
}
