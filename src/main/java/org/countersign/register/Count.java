package org.countersign.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The register counted on one day.
///
/// @param on the day asked about; a day means its end
/// @param known the day up to which editions were taken into account, when that was narrowed
/// @param edition the participating edition that the figures are of; empty before the first
/// @param figures the units; empty before the first edition
/// @param byModel the units for each model, by code
/// @param pending the pending list on that day
/// @param residents people; empty before the first edition
public record Count(
        LocalDate on,
        Optional<LocalDate> known,
        Optional<ListedEdition> edition,
        Optional<Figures> figures,
        Map<String, Figures> byModel,
        PendingCount pending,
        Optional<Residents> residents) {
    public Count {
        Objects.requireNonNull(on);
        Objects.requireNonNull(known);
        byModel = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(byModel));
    }

    /// The pending list counted.
    ///
    /// @param edition the edition; empty before the first and after the last
    /// @param figures rows and agencies; empty likewise
    /// @param byModel rows and agencies for each model, by code
    /// @param reason why there is no edition; empty where there is one
    public record PendingCount(Optional<ListedEdition> edition, Optional<Figures> figures, Map<String, Figures> byModel,
            Optional<String> reason) {
        public PendingCount {
            byModel = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(byModel));
        }
    }
}
