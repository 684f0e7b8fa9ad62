package org.countersign.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.agency.AgencyKind;
import org.countersign.place.Once;
import org.countersign.register.Tally.CountedRow;
import org.countersign.sighting.Roll;

/// One figure in every admitted edition of a roll, in order: what it was on any day, and on which days it was a given number.
/// Immutable to those who use it; safe for several threads.
public final class FigureSeries {
    private final Register register;
    private final Once<List<Map<String, List<CountedRow>>>> participating;
    private final Once<List<Map<String, List<CountedRow>>>> pending;
    private final Map<Measure, int[]> known = new ConcurrentHashMap<>();

    /// @param roll which list
    /// @param unit what is counted
    /// @param scope what part of the list
    /// @param kind bodies of this kind only
    public record Measure(Roll roll, Unit unit, Scope scope, Optional<AgencyKind> kind) {
        public Measure {
            Objects.requireNonNull(roll);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(scope);
            Objects.requireNonNull(kind);
        }

        /// The same in another unit.
        public Measure in(Unit other) {
            return new Measure(roll, other, scope, kind);
        }
    }

    /// Series over a register.
    public FigureSeries(Register register) {
        this.register = Objects.requireNonNull(register);
        this.participating = new Once<>(() -> byState(register.participating()));
        this.pending = new Once<>(() -> byState(register.pending()));
    }

    private List<Map<String, List<CountedRow>>> byState(RollOrder roll) {
        List<Map<String, List<CountedRow>>> editions = new ArrayList<>(roll.editions().size());
        for (ListedEdition edition : roll.editions()) {
            Map<String, List<CountedRow>> states = new HashMap<>();
            for (CountedRow row : register.counted().rows(edition)) {
                String state = row.row().state().value().map(one -> one.usps()).orElse("");
                states.computeIfAbsent(state, fresh -> new ArrayList<>()).add(row);
            }
            editions.add(states);
        }
        return editions;
    }

    /// The editions of a roll, to whose order the values belong.
    public List<ListedEdition> editions(Roll roll) {
        return roll == Roll.PENDING ? register.pending().editions() : register.participating().editions();
    }

    /// The value in each edition of the roll; must not be changed.
    public int[] values(Measure measure) {
        return known.computeIfAbsent(measure, this::count);
    }

    private int[] count(Measure measure) {
        List<Map<String, List<CountedRow>>> editions = (measure.roll() == Roll.PENDING ? pending : participating).get();
        int[] values = new int[editions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Tally.figures(rows(editions.get(i), measure)).of(measure.unit());
        }
        return values;
    }

    private static List<CountedRow> rows(Map<String, List<CountedRow>> states, Measure measure) {
        Optional<String> state = measure.scope().state();
        List<CountedRow> rows = new ArrayList<>();
        for (Map.Entry<String, List<CountedRow>> entry : states.entrySet()) {
            if (state.isEmpty() || state.get().equals(entry.getKey())) {
                for (CountedRow row : entry.getValue()) {
                    if (measure.scope().holds(row)
                            && (measure.kind().isEmpty() || row.agency().filter(body -> body.kind() == measure.kind().get()).isPresent())) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    /// The value of a measure in each state's part of one edition, by its letters.
    public Map<String, Integer> byState(Measure measure, int edition) {
        Map<String, Integer> values = new HashMap<>();
        (measure.roll() == Roll.PENDING ? pending : participating).get().get(edition).keySet().stream().filter(usps -> !usps.isEmpty())
                .forEach(usps -> {
                    Scope scope = new Scope(Optional.of(usps), measure.scope().model(), measure.scope().county(), measure.scope().agency());
                    values.put(usps, values(new Measure(measure.roll(), measure.unit(), scope, measure.kind()))[edition]);
                });
        return values;
    }
}
