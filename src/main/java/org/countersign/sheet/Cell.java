package org.countersign.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// Written out for the sake of lines, which see.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Cell cell && kind == cell.kind && text.equals(cell.text) && link.equals(cell.link);
    }

    @Override
    public int hashCode() {
        return (text.hashCode() * 31 + link.hashCode()) * 31 + kind.ordinal();
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
