package org.countersign.register;

import java.util.List;
import java.util.Objects;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.Places;

/// A state's part of an edition.
///
/// @param figures the units
/// @param residents people
/// @param statewide how many statewide agencies are listed
public record StateCount(Figures figures, Residents residents, int statewide) {
    /// A state without any row.
    public static final StateCount NONE = new StateCount(Figures.NONE, new Residents(0, 0, 0, 0, List.of(), 0), 0);

    public StateCount {
        Objects.requireNonNull(figures);
        Objects.requireNonNull(residents);
    }

    static StateCount of(List<Tally.CountedRow> rows, Places places) {
        List<AgencyId> statewide = rows.stream()
                .flatMap(row -> row.agency().stream())
                .filter(agency -> agency.territory().statewide())
                .map(Agency::id)
                .distinct()
                .toList();
        return new StateCount(Tally.figures(rows), ResidentTally.of(rows, places), statewide.size());
    }
}
