package org.countersign.archive;

import java.util.Objects;

/// An edition of the bundled record with what was noted of it when the record was compiled.
///
/// @param edition the edition
/// @param note what the register made of it then
public record NotedEdition(Edition edition, EditionNote note) {
    public NotedEdition {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(note);
    }
}
