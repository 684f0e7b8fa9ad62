package org.countersign.web;

import java.util.Objects;

/// A parameter of addresses.
///
/// @param name as it stands in the query
/// @param meaning what it asks, in a phrase
/// @param allowed what it may hold, in words
/// @param example a value that works
record Parameter(String name, String meaning, String allowed, String example) {
    /// The day asked about.
    static final Parameter ON = new Parameter("on", "the day asked about, its end; the newest edition's where it is left out",
            "a day as YYYY-MM-DD, such as 2025-08-27", "2025-08-27");
    /// The day up to which is known.
    static final Parameter KNOWN = new Parameter("known", "the day up to which editions and facts are counted; all where it is left out",
            "a day as YYYY-MM-DD, such as 2025-08-28", "2025-08-28");

    /// What somebody types into the search field.
    static final Parameter TYPED = new Parameter("q", "a county, town, ZIP code, state or agency, as people type it",
            "a text of at most 100 characters", "Ft Myers");

    /// What the map's colours stand for.
    static final Parameter MAP = new Parameter("by", "what the colours of the map stand for", "model or count", "count");

    Parameter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(allowed);
        Objects.requireNonNull(example);
    }
}
