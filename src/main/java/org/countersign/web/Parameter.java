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
    /// A state.
    static final Parameter STATE =
            new Parameter("state", "only those of this state or territory", "a state's or territory's two letters", "fl");
    /// An enforcement model.
    static final Parameter MODEL =
            new Parameter("model", "only what concerns this model", "a model's code, such as jem, wso or tfm", "tfm");
    /// A kind of agency.
    static final Parameter KIND = new Parameter("kind", "only bodies of this kind",
            "sheriff, municipal-police, constable, state-police, corrections, campus, prosecutor, commission, tribal or other", "sheriff");
    /// Where an agency stands on the day.
    static final Parameter STATUS = new Parameter("status",
            "only agencies on the list of the day, on an earlier one and not on this, or on the pending list", "listed, former or pending",
            "listed");
    /// Where a page of a long list begins.
    static final Parameter CURSOR = new Parameter("cursor", "the page behind the one that gave this", "what the page before gave as next",
            "3nf7x");

    Parameter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(allowed);
        Objects.requireNonNull(example);
    }
}
