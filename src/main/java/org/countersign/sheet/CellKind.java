package org.countersign.sheet;

/// What a cell of a sheet holds, as the file itself says.
public enum CellKind {
    /// No value; a cell that is absent, one that carries only formatting, and a text of no characters are all blank.
    BLANK,
    /// Text, shared or inline, exactly as written.
    TEXT,
    /// A number that no style turns into a date; the text is the file's own digits.
    NUMBER,
    /// A number whose style is a date; the text is ISO 8601 (`2025-05-29`, with `T10:30:00` only when a time of day is there).
    DATE,
    /// `TRUE` or `FALSE`.
    BOOLEAN,
    /// An error value such as `#N/A`.
    ERROR
}
