package org.countersign.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.countersign.export.CountTree;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A verb whose answer can be narrowed to what could be known by a day.
abstract class HindsightVerb extends Verb {
    @Option(names = "--known", paramLabel = "DAY", description = "Answer with what could be known by the end of this day (YYYY-MM-DD).")
    private @Nullable LocalDate known;

    @Override
    Register open(Source source, Openings openings) throws IOException {
        return narrowed(super.open(source, openings));
    }

    Register narrowed(Register whole) {
        return Optional.ofNullable(known).map(whole::knownOn).orElse(whole);
    }

    @Override
    Optional<String> note() {
        return Optional.ofNullable(known).map(day -> "Known: " + CountTree.knownNote(day.toString()) + ".");
    }
}
