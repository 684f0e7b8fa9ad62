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
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.State;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.ReadRow;
import org.countersign.sighting.Roll;

/// Counts the rows of an edition in all units at once.
public final class Tally {
    private final Register register;

    /// A tally over a register.
    public Tally(Register register) {
        this.register = register;
    }

    /// The register on a day.
    public Count count(LocalDate on) {
        RollOrder order = register.participating();
        int ordinal = order.lastOn(on);
        Optional<ListedEdition> edition = ordinal < 0 ? Optional.empty() : Optional.of(order.editions().get(ordinal));
        Optional<EditionTally> tally = edition.map(this::tally);
        return new Count(
                on,
                register.known(),
                edition,
                tally.map(EditionTally::figures),
                tally.map(EditionTally::byModel).orElse(Map.of()),
                pending(on),
                tally.flatMap(EditionTally::residents));
    }

    private EditionTally tally(ListedEdition edition) {
        return register.tally(edition, same -> {
            List<CountedRow> rows = rows(same);
            boolean counted = same.roll() == Roll.PARTICIPATING;
            return new EditionTally(
                    figures(rows), figures(groups(rows, Dimension.MODEL, same.date())),
                    counted ? Optional.of(ResidentTally.of(rows, register.places())) : Optional.empty());
        });
    }

    /// The figures of a day's edition apart by a dimension; empty before the first edition.
    public Map<String, Figures> countBy(Dimension dimension, LocalDate on) {
        int ordinal = register.participating().lastOn(on);
        return ordinal < 0 ? Map.of() : figures(groups(rows(register.participating().editions().get(ordinal)), dimension, on));
    }

    private Count.PendingCount pending(LocalDate on) {
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
        EditionTally tally = tally(edition);
        return new Count.PendingCount(Optional.of(edition), Optional.of(tally.figures()), tally.byModel(), Optional.empty());
    }

    private List<CountedRow> rows(ListedEdition edition) {
        List<CountedRow> rows = new ArrayList<>();
        for (ReadRow row : register.listRows(edition)) {
            rows.add(new CountedRow(row, register.findAgency(row).flatMap(register.roster()::findAgency)));
        }
        return rows;
    }

    private Map<String, List<CountedRow>> groups(List<CountedRow> rows, Dimension dimension, LocalDate on) {
        Map<String, List<CountedRow>> groups = new TreeMap<>();
        for (CountedRow row : rows) {
            for (String key : keys(row, dimension, on)) {
                groups.computeIfAbsent(key, same -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    /// A row stands in one group, save that a body of several counties stands in each of them.
    private List<String> keys(CountedRow row, Dimension dimension, LocalDate on) {
        return switch (dimension) {
            case MODEL -> List.of(row.row().model().value().map(EnforcementModel::code).orElse("unread"));
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

    private static Map<String, Figures> figures(Map<String, List<CountedRow>> groups) {
        Map<String, Figures> figures = new TreeMap<>();
        groups.forEach((key, rows) -> figures.put(key, figures(rows)));
        return figures;
    }

    private static Figures figures(List<CountedRow> rows) {
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
    record CountedRow(ReadRow row, Optional<Agency> agency) {}
}
