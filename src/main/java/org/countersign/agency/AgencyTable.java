package org.countersign.agency;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The agencies without their spellings as CSV, by id.
final class AgencyTable {
    private static final List<String> HEADING =
            List.of("id", "slug", "name", "state", "kind", "ori", "statewide", "counties", "places", "certainty", "sources");

    private AgencyTable() {}

    static String write(List<Agency> agencies) {
        return CsvText.write(HEADING, agencies.stream().map(AgencyTable::line).toList());
    }

    /// @param names the spellings of each agency
    static List<Agency> read(InputStream text, Map<AgencyId, List<String>> names) {
        List<Agency> agencies = new ArrayList<>();
        for (List<String> line : CsvText.read(text)) {
            agencies.add(agency(line, names));
        }
        return agencies;
    }

    private static List<String> line(Agency agency) {
        Territory territory = agency.territory();
        String counties = territory.counties().entrySet().stream().map(part -> part.getKey() + ':' + part.getValue())
                .collect(Collectors.joining(" "));
        String sources = territory.sources().stream().map(Enum::name).collect(Collectors.joining(" "));
        return List.of(
                agency.id().text(), agency.slug(), agency.name(), agency.state(), agency.kind().name(), agency.ori().orElse(""),
                Boolean.toString(territory.statewide()), counties, String.join(" ", territory.places()), territory.certainty().name(),
                sources);
    }

    private static Agency agency(List<String> line, Map<AgencyId, List<String>> names) {
        AgencyId id = new AgencyId(line.get(0));
        SortedMap<String, Double> counties = new TreeMap<>();
        for (String part : CsvText.words(line.get(7))) {
            counties.put(part.substring(0, 5), Double.valueOf(part.substring(6)));
        }
        SortedSet<Territory.Source> sources = new TreeSet<>();
        for (String source : CsvText.words(line.get(10))) {
            sources.add(Territory.Source.valueOf(source));
        }
        Territory territory = new Territory(
                counties, CsvText.words(line.get(8)), Boolean.parseBoolean(line.get(6)), Territory.Certainty.valueOf(line.get(9)), sources);
        return new Agency(
                id, line.get(1), line.get(2), List.copyOf(new TreeSet<>(names.getOrDefault(id, List.of()))), line.get(3),
                AgencyKind.valueOf(line.get(4)), Optional.of(line.get(5)).filter(ori -> !ori.isEmpty()), territory);
    }
}
