package org.countersign.sheet;

import java.util.Objects;
import java.util.Optional;

/// One cell, verbatim.
///
/// @param kind what the file says the cell holds
/// @param text the value as text, untrimmed; empty when [CellKind#BLANK]
/// @param link the address the cell leads to (relationship, `HYPERLINK` formula or HTML anchor), untouched
public record Cell(CellKind kind, String text, Optional<String> link) {
    /// The cell that is not there.
    public static final Cell BLANK = new Cell(CellKind.BLANK, "", Optional.empty());

    public Cell {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(link);
    }

    /// Plain text without a link.
    public static Cell text(String text) {
        return new Cell(CellKind.TEXT, text, Optional.empty());
    }

    /// Whether nothing at all can be read here: no value and no link.
    public boolean isBlank() {
        return kind == CellKind.BLANK && link.isEmpty();
    }
}
