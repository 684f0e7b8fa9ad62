package org.countersign.page;

import java.util.Objects;

/// Something that a search finds.
///
/// @param kind what it is
/// @param name its name as it is shown
/// @param usps the letters of its state; empty for none
/// @param path its address
/// @param folded the name in the form in which names are compared
/// @param weight how much of a search it draws: people, or agreements of an agency
public record Hit(Kind kind, String name, String usps, String path, String folded, long weight) {
    /// What can be found, in the order in which equals are shown.
    public enum Kind {
        /// A ZIP code.
        ZIP,
        /// A state or territory.
        STATE,
        /// A county or what the Census counts as one.
        COUNTY,
        /// An agency.
        AGENCY,
        /// A place of the Census.
        MUNICIPALITY,
        /// A county subdivision.
        TOWNSHIP
    }

    public Hit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(usps);
        Objects.requireNonNull(path);
        Objects.requireNonNull(folded);
    }
}
