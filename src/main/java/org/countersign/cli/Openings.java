package org.countersign.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.countersign.register.Register;

/// The registers opened so far, each once. One run of the program opens one; who runs several verbs in one process
/// shares them.
final class Openings {
    private final Map<Source, Register> opened = new HashMap<>();
    private final Map<Source, Register> kept = new HashMap<>();

    /// The register as it is quickest to have.
    Register open(Source source) throws IOException {
        Register register = opened.containsKey(source) ? opened.get(source) : source.open();
        opened.put(source, register);
        return register;
    }

    /// The register kept anew, with decisions and all that is wrong with editions.
    Register keep(Source source) throws IOException {
        Register register = kept.containsKey(source) ? kept.get(source) : source.keep();
        kept.put(source, register);
        return register;
    }
}
