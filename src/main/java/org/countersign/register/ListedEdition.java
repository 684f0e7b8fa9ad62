package org.countersign.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.archive.Edition;
import org.countersign.archive.PlacedLine;
import org.countersign.archive.PlacedLines;
import org.countersign.finding.Finding;
import org.countersign.sighting.Layout;
import org.countersign.sighting.Roll;

/// An edition in its place: dated, and admitted or held.
///
/// @param edition the edition
/// @param layout which column holds what, and so which roll
/// @param day when it was published or seen; empty only when it is held for that
/// @param rows the rows below the headings that hold anything, in the file's order
/// @param admitted whether its rows count
/// @param confirmed the day of the later edition without which this one would be held
/// @param reason why it is admitted or held, in words
/// @param findings what is wrong with the edition as a whole
public record ListedEdition(
        Edition edition,
        Layout layout,
        Optional<EditionDay> day,
        List<PlacedLine> rows,
        boolean admitted,
        Optional<LocalDate> confirmed,
        String reason,
        List<Finding> findings) {
    /// The reason of an edition that is admitted because there is none against it.
    public static final String NOTHING_AGAINST = "nothing speaks against it";

    public ListedEdition {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(layout);
        Objects.requireNonNull(day);
        Objects.requireNonNull(confirmed);
        Objects.requireNonNull(reason);
        rows = PlacedLines.copyOf(rows);
        findings = List.copyOf(findings);
        if (admitted && day.isEmpty()) {
            throw new IllegalArgumentException("an edition without a day cannot be admitted: " + edition.sha256());
        }
    }

    /// The edition as it stood before the one that confirms it.
    ListedEdition unconfirmed() {
        return new ListedEdition(edition, layout, day, rows, false, Optional.empty(), "held until a later edition confirms it", findings);
    }

    /// Which list it is.
    public Roll roll() {
        return layout.roll();
    }

    /// The day of an edition that has one; fails for the others.
    public LocalDate date() {
        return day.orElseThrow().day();
    }
}
