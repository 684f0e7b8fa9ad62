package org.countersign.sighting;

/// Which of ICE's two lists an edition is of.
public enum Roll {
    /// Agencies with an agreement in force, as ICE lists them.
    PARTICIPATING,
    /// Agencies that have applied.
    PENDING
}
