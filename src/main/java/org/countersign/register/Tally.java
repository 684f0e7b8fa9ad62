package org.countersign.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.State;
import org.countersign.register.CountedEditions.EditionCount;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.ReadRow;

/// Counts the rows of an edition in all units at once; what whole editions count to is worked out once.
public final class Tally {
    private final Register register;

    /// A tally over a register.
    public Tally(Register register) {
        this.register = register;
    }

    /// The register on a day.
    public Count count(LocalDate on) {
        return count(on, Scope.ALL);
    }

    /// A part of the register on a day.
    public Count count(LocalDate on, Scope scope) {
        Optional<EditionCount> counted = edition(on).map(edition -> count(edition, scope));
        return new Count(
                on,
                register.known(),
                edition(on),
                counted.map(EditionCount::figures),
                counted.map(EditionCount::byModel).orElse(Map.of()),
                pending(on, scope),
                counted.map(EditionCount::residents));
    }

    /// The figures of a part of the participating list on a day; empty before the first edition.
    public Optional<Figures> figures(LocalDate on, Scope scope) {
        return edition(on).map(edition -> scope.equals(Scope.ALL) ? count(edition, scope).figures() : figures(rows(edition, scope)));
    }

    /// The people where a part of the participating list is listed on a day; empty before the first edition.
    public Optional<Residents> residents(LocalDate on, Scope scope) {
        return edition(on).map(edition -> scope.equals(Scope.ALL)
                ? count(edition, scope).residents()
                : ResidentTally.of(rows(edition, scope), register.places()));
    }

    /// Each state's part of a day's edition, by its letters; states without a row are left out.
    public Map<String, StateCount> countStates(LocalDate on) {
        Map<String, StateCount> states = new TreeMap<>();
        edition(on).ifPresent(edition -> groups(rows(edition, Scope.ALL), row -> keys(row, Dimension.STATE, on))
                .forEach((usps, rows) -> states.put(usps, StateCount.of(rows, register.places()))));
        return states;
    }

    /// The figures of a day's edition apart by a dimension; empty before the first edition.
    public Map<String, Figures> countBy(Dimension dimension, LocalDate on) {
        return countBy(dimension, on, Scope.ALL);
    }

    /// The figures of a part of a day's edition apart by a dimension; empty before the first edition.
    public Map<String, Figures> countBy(Dimension dimension, LocalDate on, Scope scope) {
        return edition(on).map(edition -> figures(groups(rows(edition, scope), row -> keys(row, dimension, on)))).orElse(Map.of());
    }

    /// How many agreements an edition lists, by the state's letters and the model's code.
    public Map<String, Map<String, Integer>> agreements(ListedEdition edition) {
        return register.counted().agreements(edition);
    }

    private Optional<ListedEdition> edition(LocalDate on) {
        int ordinal = register.participating().lastOn(on);
        return ordinal < 0 ? Optional.empty() : Optional.of(register.participating().editions().get(ordinal));
    }

    private EditionCount count(ListedEdition edition, Scope scope) {
        return scope.equals(Scope.ALL)
                ? register.counted().count(edition)
                : EditionCount.of(rows(edition, scope), register.places());
    }

    private List<CountedRow> rows(ListedEdition edition, Scope scope) {
        List<CountedRow> rows = register.counted().rows(edition);
        return scope.equals(Scope.ALL) ? rows : rows.stream().filter(scope::holds).toList();
    }

    private Count.PendingCount pending(LocalDate on, Scope scope) {
        Optional<LocalDate> ended = register.pendingEnded();
        int ordinal = register.pending().lastOn(on);
        if (ordinal < 0) {
            return new Count.PendingCount(Optional.empty(), Optional.empty(), Map.of(),
                    Optional.of("no pending list is known by that day"));
        }
        if (ended.isPresent() && on.isAfter(ended.get())) {
            String reason = "the pending list has not been published since " + ended.get();
            return new Count.PendingCount(Optional.empty(), Optional.empty(), Map.of(), Optional.of(reason));
        }
        ListedEdition edition = register.pending().editions().get(ordinal);
        EditionCount counted = count(edition, scope);
        return new Count.PendingCount(Optional.of(edition), Optional.of(counted.figures()), counted.byModel(), Optional.empty());
    }

    static Map<String, List<CountedRow>> groups(List<CountedRow> rows, Function<CountedRow, List<String>> keys) {
        Map<String, List<CountedRow>> groups = new TreeMap<>();
        for (CountedRow row : rows) {
            for (String key : keys.apply(row)) {
                groups.computeIfAbsent(key, same -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    /// A row stands in one group, save that a body of several counties stands in each of them.
    private List<String> keys(CountedRow row, Dimension dimension, LocalDate on) {
        return switch (dimension) {
            case MODEL -> List.of(row.model());
            case STATE -> List.of(row.row().state().value().map(State::usps).orElse("unread"));
            case COUNTY -> row.agency()
                    .map(agency -> agency.territory().statewide()
                            ? List.of("statewide")
                            : List.copyOf(agency.territory().counties().keySet()))
                    .filter(counties -> !counties.isEmpty())
                    .orElse(List.of("unknown"));
            case KIND -> List.of(row.agency().map(agency -> agency.kind().word()).orElse("unread"));
            case MONTH_SIGNED -> List.of(row.row().signed().value().map(day -> YearMonth.from(day).toString()).orElse("unread"));
            case MONTH_LISTED -> List.of(firstListed(row, on));
        };
    }

    private String firstListed(CountedRow row, LocalDate on) {
        return row.agency()
                .map(agency -> register.getHistory(agency.id()).agreements().stream()
                        .filter(agreement -> Optional.of(agreement.model()).equals(row.row().model().value()))
                        .map(agreement -> agreement.listed().getFirst().from().by())
                        .filter(day -> !day.isAfter(on))
                        .min(LocalDate::compareTo)
                        .map(day -> YearMonth.from(day).toString())
                        .orElse("unread"))
                .orElse("unread");
    }

    static Map<String, Figures> figures(Map<String, List<CountedRow>> groups) {
        Map<String, Figures> figures = new TreeMap<>();
        groups.forEach((key, rows) -> figures.put(key, figures(rows)));
        return figures;
    }

    static Figures figures(List<CountedRow> rows) {
        Map<AgencyId, List<String>> models = new HashMap<>();
        Set<String> counties = new HashSet<>();
        Set<String> states = new HashSet<>();
        Set<String> territories = new HashSet<>();
        for (CountedRow row : rows) {
            row.row().state().value().ifPresent(state -> (state.territory() ? territories : states).add(state.usps()));
            row.agency().ifPresent(agency -> {
                List<String> held = models.computeIfAbsent(agency.id(), fresh -> {
                    counties.addAll(agency.territory().counties().keySet());
                    return new ArrayList<>(2);
                });
                String model = row.row().model().value().map(EnforcementModel::code).orElse("");
                if (!held.contains(model)) {
                    held.add(model);
                }
            });
        }
        int agreements = 0;
        for (List<String> held : models.values()) {
            agreements += held.size();
        }
        return new Figures(rows.size(), agreements, models.size(), counties.size(), states.size(), territories.size());
    }

    /// A row of an edition with its agency.
    ///
    /// @param row the row
    /// @param agency whose it is; empty when it does not say who and what
    record CountedRow(ReadRow row, Optional<Agency> agency) {
        /// The model's code, or `unread`.
        String model() {
            return row.model().value().map(EnforcementModel::code).orElse("unread");
        }
    }
}
