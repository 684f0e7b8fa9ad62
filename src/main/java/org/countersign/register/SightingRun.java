package org.countersign.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.sighting.ReadRow;
import org.countersign.sighting.Roll;

/// A distinct row of a roll in one unbroken run of admitted editions.
///
/// @param row what it reads as
/// @param agency whose it is; empty where it does not say who and what
/// @param first the sighting in the first edition of the run
/// @param last the sighting in the last edition of the run
/// @param editions how many editions the run has
public record SightingRun(ReadRow row, Optional<AgencyId> agency, Sighting first, Sighting last, int editions) {
    public SightingRun {
        Objects.requireNonNull(row);
        Objects.requireNonNull(agency);
    }

    /// Every run of every row, unresolved rows included: rows in are rows accounted for.
    public static List<SightingRun> listAll(Register register) {
        List<SightingRun> runs = new ArrayList<>();
        Evidence evidence = new Evidence(register);
        for (Printing printing : register.listAllPrintings()) {
            for (Evidence.Run run : evidence.runs(printing)) {
                runs.add(new SightingRun(printing.row(), register.findAgency(printing.row()), run.first(), run.last(), run.editions()));
            }
        }
        return runs;
    }

    /// The runs of the rows that mean one agency: the participating list before the pending one, each by its first day.
    public static List<SightingRun> of(AgencyId agency, Register register) {
        List<SightingRun> runs = new ArrayList<>();
        Evidence evidence = new Evidence(register);
        for (Printing printing : register.listPrintings(agency)) {
            for (Evidence.Run run : evidence.runs(printing)) {
                runs.add(new SightingRun(printing.row(), Optional.of(agency), run.first(), run.last(), run.editions()));
            }
        }
        runs.sort(Comparator.<SightingRun, Roll>comparing(run -> run.row().roll()).thenComparing(run -> run.first().day()));
        return runs;
    }
}
