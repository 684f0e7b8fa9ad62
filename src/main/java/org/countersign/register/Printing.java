package org.countersign.register;

import java.util.Objects;
import org.countersign.archive.Runs;
import org.countersign.sighting.Layout;
import org.countersign.sighting.ReadRow;

/// One distinct row of one roll, with the editions that print it.
///
/// @param row what it reads as
/// @param layout the columns it was read by
/// @param editions the ordinals of the editions, in the order of the roll
record Printing(ReadRow row, Layout layout, Runs editions) {
    Printing {
        Objects.requireNonNull(row);
        Objects.requireNonNull(layout);
        Objects.requireNonNull(editions);
    }
}
