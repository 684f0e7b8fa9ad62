package org.countersign.sighting;

import java.util.Objects;
import org.countersign.finding.FindingKind;

/// What is wrong with one cell, not yet tied to an edition and row.
///
/// @param kind the catalogued kind
/// @param column the column's meaning, or the heading's text
/// @param value the text as printed
/// @param detail what it was read as, or what is allowed
public record CellFault(FindingKind kind, String column, String value, String detail) {
    public CellFault {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
        Objects.requireNonNull(detail);
    }
}
