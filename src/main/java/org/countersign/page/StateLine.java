package org.countersign.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.export.Json;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.register.Figures;
import org.countersign.register.Residents;
import org.countersign.register.StateCount;

/// A state or territory in figures, on a day.
///
/// @param state which
/// @param count its part of the list
/// @param counties how many counties or equivalents it has
/// @param people how many people live there; empty where the estimate leaves it out
public record StateLine(State state, StateCount count, int counties, OptionalInt people) {
    public StateLine {
        Objects.requireNonNull(state);
        Objects.requireNonNull(count);
        Objects.requireNonNull(people);
    }

    static StateLine of(State state, StateCount count, Places places) {
        return new StateLine(state, count, places.countiesWithin(state.usps()).size(), places.population(state.usps()));
    }

    /// The units; all 0 where nothing is listed.
    public Figures figures() {
        return count.figures();
    }

    /// People, by definition.
    public Residents residents() {
        return count.residents();
    }

    /// How many statewide agencies are listed.
    public int statewide() {
        return count.statewide();
    }

    /// The share of the state's people in counties whose county-wide body is listed, from 0 to 1.
    public double countywideShare() {
        return share(residents().countywide());
    }

    /// The share of the state's people that a number of them is, from 0 to 1; 0 where nobody is counted.
    public double share(long some) {
        return people.isEmpty() || people.getAsInt() == 0 ? 0 : (double) some / people.getAsInt();
    }

    /// People by definition, the narrowest first; none where no source counts the people of the state.
    public Map<String, Long> definitions() {
        Map<String, Long> definitions = new LinkedHashMap<>();
        if (people.isPresent()) {
            definitions.put("countywide", residents().countywide());
            definitions.put("touched", residents().touched());
            definitions.put("municipal", residents().municipal());
            definitions.put("statewide", residents().statewide());
        }
        return definitions;
    }

    Map<String, Object> tree() {
        return Json.object(
                "usps", state.usps(),
                "fips", state.fips(),
                "name", state.name(),
                "territory", state.territory(),
                "rows", figures().rows(),
                "agreements", figures().agreements(),
                "agencies", figures().agencies(),
                "statewideAgencies", statewide(),
                "countiesWithHolder", figures().counties(),
                "counties", counties,
                "people", people.isPresent() ? Optional.of(people.getAsInt()) : Optional.empty(),
                "residents", people.isPresent() ? Optional.of(definitions()) : Optional.empty(),
                "agenciesWithoutTerritory", residents().unlocated());
    }
}
