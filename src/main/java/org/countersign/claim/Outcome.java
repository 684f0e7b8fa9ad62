package org.countersign.claim;

/// What the register says to a statement.
public enum Outcome {
    /// A fair reading of it is true.
    HOLDS,
    /// It was understood, and no fair reading is true.
    FAILS,
    /// The register cannot tell.
    SILENT
}
