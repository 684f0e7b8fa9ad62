package org.countersign.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.archive.Runs;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.Roll;

/// One distinct row of one roll as it bears on who is meant: what was printed, and in which editions.
///
/// @param state the USPS code that the STATE cell was read as
/// @param name LAW ENFORCEMENT AGENCY as printed, verbatim (blanks at the ends included)
/// @param county COUNTY as printed; empty where blank, an error cell, or no such column
/// @param type TYPE as printed; empty likewise
/// @param roll the list it stood on
/// @param model the model it was read as
/// @param signed the signing day, where one was read
/// @param moa the address of the agreement, unwrapped, where there is a link
/// @param editions the ordinals (within the roll) of the admitted editions that print this row
/// @param earliest the first sighting of the row, by the order of the editions
/// @param issued the ledger's ids whose anchoring sighting is one of this row's
public record Appearance(
        String state,
        String name,
        String county,
        String type,
        Roll roll,
        EnforcementModel model,
        Optional<LocalDate> signed,
        Optional<String> moa,
        Runs editions,
        Anchor earliest,
        List<String> issued) {
    public Appearance {
        Objects.requireNonNull(state);
        Objects.requireNonNull(name);
        Objects.requireNonNull(county);
        Objects.requireNonNull(type);
        Objects.requireNonNull(roll);
        Objects.requireNonNull(model);
        Objects.requireNonNull(signed);
        Objects.requireNonNull(moa);
        Objects.requireNonNull(editions);
        Objects.requireNonNull(earliest);
        issued = List.copyOf(issued);
    }
}
