package org.countersign.register;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.archive.Edition;
import org.countersign.archive.PlacedLine;
import org.countersign.archive.PlacedLines;
import org.countersign.sighting.HeadingReader;

/// An edition that was read but not yet dated or admitted.
///
/// @param edition the edition
/// @param headings what its first row says
/// @param rows the rows below the headings that hold anything
/// @param keys the rows' keys (state, name, model), numbered over all drafts
/// @param newestSigned the third newest signing day of its rows: the newest one or two may be typing errors
record Draft(Edition edition, HeadingReader.Result headings, List<PlacedLine> rows, BitSet keys, Optional<LocalDate> newestSigned) {
    Draft {
        Objects.requireNonNull(edition);
        rows = PlacedLines.copyOf(rows);
    }

    /// How alike two editions are: rows in both over rows in either, 0 to 1.
    double likeness(Draft other) {
        int both = common(other);
        int either = keys.cardinality() + other.keys.cardinality() - both;
        return either == 0 ? 1 : (double) both / either;
    }

    /// How many keys stand in both.
    int common(Draft other) {
        BitSet shared = (BitSet) keys.clone();
        shared.and(other.keys);
        return shared.cardinality();
    }
}
