package org.countersign.agency;

/// Whether two spellings name one body.
public enum Verdict {
    /// One body.
    SAME,
    /// Two bodies.
    DISTINCT,
    /// The evidence does not decide, and nobody has ruled.
    UNDECIDED
}
