package org.countersign.sighting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.countersign.archive.Line;
import org.countersign.place.State;

/// What a line of a list reads as; the same for every sighting of the line under one layout.
///
/// @param line the verbatim cells
/// @param roll the list it is on
/// @param state the state or territory
/// @param name LAW ENFORCEMENT AGENCY as printed, blanks at the ends included
/// @param type TYPE in ICE's usual words
/// @param county COUNTY as printed; empty where it is blank, an error value or a word for nothing
/// @param model the support type
/// @param signed the signing day
/// @param moa the agreement's document
/// @param addendum the addendum's document
/// @param faults what is wrong with the cells
public record ReadRow(
        Line line,
        Roll roll,
        Read<State> state,
        String name,
        Read<String> type,
        String county,
        Read<EnforcementModel> model,
        Read<LocalDate> signed,
        Read<DocumentLink> moa,
        Read<DocumentLink> addendum,
        List<CellFault> faults) {
    public ReadRow {
        Objects.requireNonNull(line);
        Objects.requireNonNull(name);
        faults = List.copyOf(faults);
    }

    /// Whether the row says who and what: without state, name and model it stands for no agreement.
    public boolean isResolved() {
        return state.value().isPresent() && model.value().isPresent() && !name.isBlank();
    }
}
