package org.countersign.finding;

import java.util.Comparator;
import java.util.Objects;

/// Something wrong with the published data, as opposed to a fault of the program.
///
/// A line that stood unchanged in many editions raises one finding, at its first sighting.
///
/// @param kind what is wrong, from the catalogue
/// @param edition the SHA-256 of the edition where it first shows; empty when it is about no edition
/// @param row the row's number in the file, 0 when it is about the whole edition
/// @param column the column's meaning, such as `STATE`; empty when it is about no single column
/// @param value the text found, as printed
/// @param detail the particulars: what was expected, what it was read as, what it contradicts
/// @param editions how many editions show it
public record Finding(FindingKind kind, String edition, int row, String column, String value, String detail, int editions) {
    /// By weight, kind, edition, row, column: the order in which findings are listed.
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::edition)
            .thenComparingInt(Finding::row)
            .thenComparing(Finding::column)
            .thenComparing(Finding::value)
            .thenComparing(Finding::detail);

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
        Objects.requireNonNull(detail);
        if (row < 0 || editions < 0) {
            throw new IllegalArgumentException("row and editions are counts, got " + row + " and " + editions);
        }
    }
}
