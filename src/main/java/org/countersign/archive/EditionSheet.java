package org.countersign.archive;

import java.util.List;
import java.util.Objects;

/// One sheet of an edition.
///
/// @param name the sheet's name in the file
/// @param lines the rows that hold anything, headings included, by ascending number
public record EditionSheet(String name, List<PlacedLine> lines) {
    public EditionSheet {
        Objects.requireNonNull(name);
        lines = PlacedLines.copyOf(lines);
    }
}
