package org.countersign.agency;

import java.time.LocalDate;
import java.util.Objects;

/// One line of the ledger: this id stands for the body seen there.
///
/// @param id the id, never provisional
/// @param anchor the body's earliest sighting when the id was issued
/// @param issued the day of issue
public record LedgerEntry(AgencyId id, Anchor anchor, LocalDate issued) {
    public LedgerEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(issued);
        if (id.isProvisional()) {
            throw new IllegalArgumentException("the ledger holds no provisional id: " + id);
        }
    }
}
