package org.countersign.archive;

/// Whose file an edition is.
public enum Grade {
    /// A workbook as ICE published it.
    WORKBOOK,
    /// Somebody's conversion of a page that a web archive captured: proves that the page said so by then.
    CAPTURE
}
