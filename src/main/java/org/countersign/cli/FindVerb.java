package org.countersign.cli;

import java.util.List;
import org.countersign.agency.Agency;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.AgencySearch;
import org.countersign.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "find", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Agencies whose printed names hold every word of a text; else the nearest ones.", footer = {"",
        "Example: countersign find \"st lucie\""})
final class FindVerb extends Verb {
    private static final int MOST_SUGGESTIONS = 10;

    @Parameters(paramLabel = "TEXT", description = "Any part of a name, with or without the state.")
    private String text = "";

    @Override
    Answer answer(Register register) {
        AgencySearch search = new AgencySearch(register);
        List<Agency> exact = search.find(text);
        List<Agency> found = exact.isEmpty() ? search.nearest(text, MOST_SUGGESTIONS) : exact;
        Table table = new Table(
                List.of("id", "name", "state", "kind", "territory"),
                found.stream()
                        .map(agency -> List.of(
                                agency.id().text(), agency.name(), agency.state(), agency.kind().word(),
                                Territories.counties(agency, register.places())))
                        .toList());
        String heading = exact.isEmpty()
                ? "No agency is printed so; the nearest names are:"
                : exact.size() == 1 ? "One agency is printed so." : exact.size() + " agencies are printed so.";
        return new Answer(
                () -> found.isEmpty()
                        ? "No agency is printed so or nearly so.\n"
                        : heading + "\n\n" + TextTable.of(table) + "\nEach in full: countersign agency ID\n",
                () -> found.stream()
                        .map(agency -> Json.object(
                                "id", agency.id(), "slug", agency.slug(), "name", agency.name(), "names", agency.names(), "state",
                                agency.state(),
                                "kind", agency.kind().word(), "counties", List.copyOf(agency.territory().counties().keySet()), "exact",
                                !exact.isEmpty()))
                        .toList(),
                () -> table);
    }
}
