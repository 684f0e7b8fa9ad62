package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.CountTree;
import org.countersign.export.Json;
import org.countersign.register.LocalBodies;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "place", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Who holds what in a state, county, town or ZIP on a day: local bodies, those of the state, and those of other towns of the county, apart.", footer = {
        "", "Example: countersign place \"Collier, FL\" --on 2025-08-27"})
final class PlaceVerb extends HindsightVerb {
    @Parameters(paramLabel = "NAME|FIPS|ZIP", description = "A place's name with its state, a FIPS code or a ZIP code.")
    private String name = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day asked about, its end (YYYY-MM-DD; default: today).")
    private @Nullable LocalDate on;

    @Override
    Answer answer(Register register) {
        LocalDate day = orToday(on);
        PlaceChoice place = PlaceChoice.of(name, register.places());
        List<Agency> agencies = new ArrayList<>(register.roster().listAgencies());
        agencies.sort(Comparator.comparing(Agency::name).thenComparing(Agency::id));
        LocalBodies holders = LocalBodies.among(agencies, place.ground(), register.places());
        PlaceText text = new PlaceText(place, holders, register, day);
        return new Answer(text::text, () -> tree(place, holders, register, day), text::table);
    }

    private static Map<String, Object> tree(PlaceChoice place, LocalBodies holders, Register register, LocalDate day) {
        Map<String, Object> tree = Json.object(
                "place", place.title(),
                "state", place.ground().state(),
                "geoid", place.ground().geoid(),
                "counties",
                place.ground().counties().stream().map(share -> Json.object("fips", share.fips(), "share", share.share())).toList(),
                "on", day,
                "known", register.known(),
                "agencies", trees(holders.local(), register, day),
                "statewide", trees(holders.statewide(), register, day),
                "elsewhereInCounty", trees(holders.nearby(), register, day));
        register.known().ifPresent(known -> tree.put("note", CountTree.knownNote(known.toString())));
        return tree;
    }

    private static List<Map<String, Object>> trees(List<Agency> agencies, Register register, LocalDate day) {
        return agencies.stream()
                .map(agency -> {
                    Map<String, Object> tree = AgencyTree.of(agency, register);
                    tree.put("holds", Holdings.on(register.getHistory(agency.id()), register, day).stream()
                            .map(agreement -> agreement.model().code()).toList());
                    return tree;
                })
                .toList();
    }
}
