package org.countersign.cli;

import java.util.Locale;

/// How an answer is written.
enum Format {
    /// Aligned text for people.
    TEXT,
    /// JSON for programs.
    JSON,
    /// RFC 4180 for spreadsheets.
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
