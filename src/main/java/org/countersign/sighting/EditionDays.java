package org.countersign.sighting;

import java.time.LocalDate;
import java.util.List;

/// The days of the admitted editions, by roll and ordinal: what turns runs of editions into dates.
///
/// @param participating the day of each participating edition, ascending
/// @param pending the day of each pending edition, ascending
public record EditionDays(List<LocalDate> participating, List<LocalDate> pending) {
    public EditionDays {
        participating = List.copyOf(participating);
        pending = List.copyOf(pending);
    }

    /// The day of the edition with that ordinal on that roll.
    public LocalDate day(Roll roll, int ordinal) {
        return (roll == Roll.PARTICIPATING ? participating : pending).get(ordinal);
    }
}
