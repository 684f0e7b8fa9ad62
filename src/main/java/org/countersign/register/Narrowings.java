package org.countersign.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The narrowed registers asked for last, with the histories that were folded for them. A few only: whoever asks about a
/// day asks about it several times, and each holds the histories of all agencies when all were asked for.
final class Narrowings {
    private static final int KEPT = 4;

    private final Map<LocalDate, Register> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Register> eldest) {
            return size() > KEPT;
        }
    };

    /// The register narrowed to a day, made unless it is kept.
    synchronized Register get(LocalDate day, Function<LocalDate, Register> narrow) {
        Register register = kept.get(day);
        if (register == null) {
            register = narrow.apply(day);
            kept.put(day, register);
        }
        return register;
    }
}
