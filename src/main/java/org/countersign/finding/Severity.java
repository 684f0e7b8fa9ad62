package org.countersign.finding;

/// How much a finding weighs.
public enum Severity {
    /// An assumption about a whole file does not hold: the edition is kept but not admitted.
    STOP,
    /// One row or cell cannot be trusted: it is kept as printed and shown as unresolved.
    DOUBT,
    /// Something was put right or is worth knowing; nothing is unresolved.
    NOTE
}
