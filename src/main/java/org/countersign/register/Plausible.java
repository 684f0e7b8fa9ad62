package org.countersign.register;

import java.time.LocalDate;
import java.util.Optional;

/// Which signing days can be right: not after the edition that prints them.
final class Plausible {
    /// Lists have been posted a few days before the signing they announce.
    private static final int GRACE_DAYS = 7;

    private Plausible() {}

    static Optional<LocalDate> signed(Printing printing, LocalDate edition) {
        return printing.row().signed().value().filter(day -> !day.isAfter(edition.plusDays(GRACE_DAYS)));
    }
}
