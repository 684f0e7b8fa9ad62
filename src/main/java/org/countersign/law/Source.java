package org.countersign.law;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/// A document or site that facts rest on.
///
/// @param id its id, in small letters with hyphens
/// @param title what it is called
/// @param publisher who published it
/// @param address where it is; empty where the exact page was not kept
/// @param kind what kind of source it is
/// @param use what it is used for here
/// @param faults its known weaknesses, where there are any
public record Source(
        String id,
        String title,
        String publisher,
        Optional<URI> address,
        Kind kind,
        Bilingual use,
        Optional<Bilingual> faults) {
    /// Written in place of an address that was not kept.
    static final String NOT_KEPT = "not kept";

    public Source {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(address);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(use);
        Objects.requireNonNull(faults);
    }

    /// What kind of source.
    public enum Kind {
        /// A statute, bill, order or regulation.
        STATUTE,
        /// A memorandum of agreement.
        AGREEMENT,
        /// A body of government speaking for itself.
        GOVERNMENT,
        /// A court.
        COURT,
        /// A newspaper, broadcaster or other press.
        PRESS,
        /// Research.
        STUDY,
        /// An organisation that takes a side.
        ADVOCACY,
        /// A collection of copies.
        ARCHIVE,
        /// A work of reference.
        REFERENCE
    }

    static Source read(Entry entry) {
        return new Source(
                entry.id(), entry.word("title"), entry.word("publisher"), entry.address("address"), entry.choice("kind", Kind.class),
                entry.text("use"), entry.findText("faults"));
    }
}
