package org.countersign.law;

/// Law data that is not as it must be. The message names the file, the id and the key.
public final class LawFault extends IllegalStateException {
    private static final long serialVersionUID = 1;

    LawFault(String file, String id, String key, String what) {
        super("data/law/" + file + ", " + id + (key.isEmpty() ? "" : ", key " + key) + ": " + what);
    }
}
