package org.countersign.register;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What the rows of one edition come to, whatever day is asked about and known.
///
/// @param figures of all rows
/// @param byModel the same by the model's code
/// @param residents the people; of a participating edition only
record EditionTally(Figures figures, Map<String, Figures> byModel, Optional<Residents> residents) {
    EditionTally {
        Objects.requireNonNull(figures);
        byModel = Collections.unmodifiableMap(new TreeMap<>(byModel));
        Objects.requireNonNull(residents);
    }
}
