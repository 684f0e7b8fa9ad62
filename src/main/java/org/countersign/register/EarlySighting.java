package org.countersign.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.register.AgencyMatch.Verdict;
import org.countersign.sighting.EnforcementModel;

/// One row of an early list, with the agency of the register that it means. It is no part of any history or count.
///
/// @param list the list
/// @param row its place on the list, from 1
/// @param state the state's two letters
/// @param printedState the state as printed
/// @param name the agency as printed
/// @param model the model; empty where the list has none
/// @param printedModel the model as printed; empty where the list has none
/// @param signed the signing day as printed; empty where the list has none
/// @param verdict whether it means an agency of the register, by the rules that tell spellings apart
/// @param agency with SAME that agency; with NONE a provisional id, the same for all rows that mean the same body, which is no
///        agency of the register and has no page; empty where it is undecided
/// @param candidates those it may mean, where it is not
public record EarlySighting(
        EarlyList list,
        int row,
        String state,
        String printedState,
        String name,
        Optional<EnforcementModel> model,
        String printedModel,
        Optional<LocalDate> signed,
        Verdict verdict,
        Optional<AgencyId> agency,
        List<AgencyId> candidates) {
    public EarlySighting {
        Objects.requireNonNull(list);
        Objects.requireNonNull(state);
        Objects.requireNonNull(printedState);
        Objects.requireNonNull(name);
        Objects.requireNonNull(model);
        Objects.requireNonNull(printedModel);
        Objects.requireNonNull(signed);
        Objects.requireNonNull(verdict);
        candidates = List.copyOf(candidates);
        if (row < 1) {
            throw new IllegalArgumentException("rows count from 1, got " + row);
        }
        if (agency.isEmpty() != (verdict == Verdict.UNDECIDED) || candidates.isEmpty() == (verdict == Verdict.UNDECIDED)) {
            throw new IllegalArgumentException("a row means one body, or has candidates and is undecided: " + name);
        }
    }

    EarlySighting meaning(AgencyId whom) {
        return judged(Verdict.SAME, Optional.of(whom), List.of());
    }

    EarlySighting perhaps(List<AgencyId> whom) {
        return judged(Verdict.UNDECIDED, Optional.empty(), whom);
    }

    EarlySighting meaningOther(AgencyId body) {
        return judged(Verdict.NONE, Optional.of(body), List.of());
    }

    private EarlySighting judged(Verdict judged, Optional<AgencyId> whom, List<AgencyId> perhaps) {
        return new EarlySighting(list, row, state, printedState, name, model, printedModel, signed, judged, whom, perhaps);
    }
}
