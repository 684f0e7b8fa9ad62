package org.countersign.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.agency.Agency;
import org.countersign.agency.Territory;
import org.countersign.agency.TerritoryConflict;
import org.countersign.place.County;
import org.countersign.place.Places;

/// Where an agency has its say, in the words of pages.
public final class TerritoryPhrases {
    private static final double WHOLE = 0.9995;

    private TerritoryPhrases() {}

    /// A place of a territory.
    ///
    /// @param name its full name
    /// @param path its address
    /// @param share the share of the agency's people in it; empty where it is the whole
    public record Ground(String name, String path, Optional<Double> share) {}

    /// The agency's municipality or township, and its counties.
    public static List<Ground> grounds(Agency agency, Places places) {
        Stream<Ground> towns = agency.territory().places().stream().flatMap(geoid -> town(geoid, places).stream());
        Stream<Ground> counties = agency.territory().counties().entrySet().stream()
                .flatMap(part -> places.findCounty(part.getKey()).stream()
                        .map(county -> new Ground(county.fullName(), Addresses.county(county),
                                part.getValue() >= WHOLE ? Optional.empty() : Optional.of(part.getValue()))));
        return Stream.concat(towns, counties).toList();
    }

    private static Optional<Ground> town(String geoid, Places places) {
        return places.findMunicipality(geoid)
                .map(town -> new Ground(town.fullName(), Addresses.place(town), Optional.empty()))
                .or(() -> places.findTownship(geoid)
                        .map(town -> new Ground(town.fullName(), Addresses.place(town), Optional.empty())));
    }

    /// How sure the territory is, and by what it is known.
    public static String certainty(Territory territory, Words words) {
        String sources = territory.sources().stream().map(source -> words.say("territory.source." + source.name()))
                .collect(Collectors.joining("; "));
        String certainty = words.say("territory.certainty." + territory.certainty().name());
        return sources.isEmpty() ? certainty : words.say("territory.known", certainty, sources);
    }

    /// ICE's column COUNTY against the other sources.
    public static String conflict(TerritoryConflict conflict, Places places, Words words) {
        String counties = conflict.counties().stream().map(fips -> places.findCounty(fips).map(County::fullName).orElse(fips))
                .collect(Collectors.joining("; "));
        return words.say(conflict.stated().isEmpty() ? "territory.conflict.nocounty" : "territory.conflict", conflict.name(),
                conflict.countyText(), counties);
    }
}
