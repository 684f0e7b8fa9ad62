package org.countersign.agency;

import java.util.Objects;

/// One sighting by its address: the row of an edition. Never changes, whatever is corrected.
///
/// @param edition the SHA-256 of the edition's bytes, lower-case hexadecimal
/// @param row the row's number in the file, from 1
public record Anchor(String edition, int row) {
    public Anchor {
        Objects.requireNonNull(edition);
        if (row < 1) {
            throw new IllegalArgumentException("rows count from 1, got " + row);
        }
    }
}
