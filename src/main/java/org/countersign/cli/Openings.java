package org.countersign.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.register.Register;

/// The registers opened so far, each once. One run of the program opens one; who runs several verbs in one process
/// shares them.
final class Openings {
    private final List<Opening> opened = new ArrayList<>();
    private final List<Opening> kept = new ArrayList<>();

    /// A register that was opened.
    private record Opening(Source source, Register register) {}

    /// The register as it is quickest to have.
    Register open(Source source) throws IOException {
        Optional<Register> before = find(opened, source);
        Register register = before.isPresent() ? before.get() : source.open();
        if (before.isEmpty()) {
            opened.add(new Opening(source, register));
        }
        return register;
    }

    /// The register kept anew, with decisions and all that is wrong with editions.
    Register keep(Source source) throws IOException {
        Optional<Register> before = find(kept, source);
        Register register = before.isPresent() ? before.get() : source.keep();
        if (before.isEmpty()) {
            kept.add(new Opening(source, register));
        }
        return register;
    }

    private static Optional<Register> find(List<Opening> openings, Source source) {
        return openings.stream().filter(opening -> opening.source().equals(source)).map(Opening::register).findFirst();
    }
}
