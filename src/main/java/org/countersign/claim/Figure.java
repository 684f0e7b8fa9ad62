package org.countersign.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.agency.AgencyId;
import org.countersign.agency.AgencyKind;
import org.countersign.register.FigureSeries;
import org.countersign.register.Scope;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// A figure of the lists: what is counted, on which list, in which part of it.
///
/// @param roll which list
/// @param unit what is counted
/// @param states these states together; none for the whole country
/// @param models under these models together; none for all
/// @param county in this county only
/// @param kind bodies of this kind only
/// @param territoriesToo of states: whether territories count with them
/// @param agencies these bodies only, together
record Figure(Roll roll, Unit unit, List<String> states, List<String> models, Optional<String> county, Optional<AgencyKind> kind,
        boolean territoriesToo, List<AgencyId> agencies) {
    Figure {
        Objects.requireNonNull(roll);
        Objects.requireNonNull(unit);
        states = List.copyOf(states);
        models = List.copyOf(models);
        agencies = List.copyOf(agencies);
    }

    static Figure of(Roll roll, Unit unit) {
        return new Figure(roll, unit, List.of(), List.of(), Optional.empty(), Optional.empty(), false, List.of());
    }

    Figure in(Unit other) {
        return new Figure(roll, other, states, models, county, kind, territoriesToo, agencies);
    }

    Figure in(List<String> others) {
        return new Figure(roll, unit, others, models, county, kind, territoriesToo, agencies);
    }

    Figure under(List<String> others) {
        return new Figure(roll, unit, states, others, county, kind, territoriesToo, agencies);
    }

    Figure of(AgencyKind one) {
        return new Figure(roll, unit, states, models, county, Optional.of(one), territoriesToo, agencies);
    }

    Figure within(String fips) {
        return new Figure(roll, unit, states, models, Optional.of(fips), kind, territoriesToo, agencies);
    }

    Figure withTerritories() {
        return new Figure(roll, unit, states, models, county, kind, true, agencies);
    }

    Figure of(List<AgencyId> bodies) {
        return new Figure(roll, unit, states, models, county, kind, territoriesToo, bodies);
    }

    /// Whether it is the whole list.
    boolean isNational() {
        return states.isEmpty() && models.isEmpty() && county.isEmpty() && kind.isEmpty() && agencies.isEmpty();
    }

    /// What is counted for it: the sum of these.
    List<FigureSeries.Measure> measures() {
        List<Optional<String>> where = states.isEmpty() ? List.of(Optional.empty()) : states.stream().map(Optional::of).toList();
        List<Optional<String>> what = models.isEmpty() ? List.of(Optional.empty()) : models.stream().map(Optional::of).toList();
        List<Optional<AgencyId>> who = agencies.isEmpty() ? List.of(Optional.empty()) : agencies.stream().map(Optional::of).toList();
        List<FigureSeries.Measure> plain = where.stream().flatMap(state -> what.stream().flatMap(model -> who.stream()
                .map(body -> new FigureSeries.Measure(roll, unit, new Scope(state, model, county, body), kind)))).toList();
        return territoriesToo ? Stream.concat(plain.stream(), plain.stream().map(one -> one.in(Unit.TERRITORIES))).toList() : plain;
    }
}
