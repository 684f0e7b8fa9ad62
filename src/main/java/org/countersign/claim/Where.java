package org.countersign.claim;

import java.util.List;
import java.util.Objects;

/// A place or a body that a sentence names.
///
/// @param kind what it is
/// @param codes what it may be: the state's letters, county codes, agency ids; several where the name alone does not say
/// @param name as it stands
/// @param first the first token
/// @param last the last token
record Where(Kind kind, List<String> codes, String name, int first, int last) {
    /// What can be named.
    enum Kind {
        /// A state or territory.
        STATE,
        /// A county.
        COUNTY,
        /// A law-enforcement body.
        AGENCY,
        /// A body that is on no list, by its name.
        UNLISTED
    }

    Where {
        Objects.requireNonNull(kind);
        codes = List.copyOf(codes);
    }

    boolean is(Kind one) {
        return kind == one;
    }
}
