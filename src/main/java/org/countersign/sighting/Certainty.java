package org.countersign.sighting;

/// How a value was come by.
public enum Certainty {
    /// It stands there so, but for case, blanks and known variants.
    EXACT,
    /// It is misspelt or broken and has only one reading.
    CORRECTED,
    /// A ruling says so.
    RULED,
    /// There is nothing to read: blank, an error value, or a word for not available.
    ABSENT,
    /// There is something, and it cannot be read.
    UNREAD
}
