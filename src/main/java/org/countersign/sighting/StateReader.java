package org.countersign.sighting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.finding.FindingKind;
import org.countersign.place.Distance;
import org.countersign.place.State;
import org.countersign.sheet.Cell;

/// Reads the STATE column: a state's or territory's name or postal code; a misspelling when only one name is close to it.
final class StateReader {
    private static final int MOST_ERRORS = 2;

    private final Map<String, State> byName = new HashMap<>();

    StateReader(List<State> states) {
        for (State state : states) {
            byName.put(Column.words(state.name()), state);
            byName.put(state.usps().toLowerCase(Locale.ROOT), state);
        }
    }

    Read<State> read(Cell cell, List<CellFault> faults) {
        String words = Column.words(cell.text());
        State exact = byName.get(words);
        if (exact != null) {
            return Read.exact(exact);
        }
        if (words.isEmpty() || Absent.is(cell.text())) {
            faults.add(new CellFault(FindingKind.STATE_UNREAD, Column.STATE.name(), cell.text(), "the cell is blank"));
            return Read.absent();
        }
        State nearest = null;
        int distance = MOST_ERRORS + 1;
        boolean tied = false;
        for (Map.Entry<String, State> entry : byName.entrySet()) {
            int most = mostErrors(Math.min(words.length(), entry.getKey().length()));
            int found = most == 0 ? 1 : Distance.between(words, entry.getKey(), most);
            int apart = found > most ? MOST_ERRORS + 1 : found;
            tied = apart == distance ? tied || entry.getValue() != nearest : apart > distance && tied;
            if (apart < distance) {
                nearest = entry.getValue();
                distance = apart;
            }
        }
        if (nearest == null || tied || distance > MOST_ERRORS) {
            faults.add(new CellFault(FindingKind.STATE_UNREAD, Column.STATE.name(), cell.text(),
                    "no state or territory is spelt so or nearly so"));
            return Read.unread();
        }
        faults.add(new CellFault(FindingKind.STATE_CORRECTED, Column.STATE.name(), cell.text(), "read as " + nearest.name()));
        return Read.corrected(nearest);
    }

    /// Two letters are too few to be misspelt and still be told apart; short names bear one error.
    private static int mostErrors(int letters) {
        return letters < 3 ? 0 : letters < 6 ? 1 : MOST_ERRORS;
    }
}
