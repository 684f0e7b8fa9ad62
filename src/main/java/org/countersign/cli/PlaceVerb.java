package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.place.County;
import org.countersign.place.CountyShare;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        description = "Who holds what in a state, county, town or ZIP on a day, local and statewide bodies apart.",
        footer = {"", "Example: countersign place \"Collier, FL\" --on 2025-08-27"})
final class PlaceVerb extends Verb {
    @Parameters(paramLabel = "NAME|FIPS|ZIP", description = "A place's name with its state, a FIPS code or a ZIP code.")
    private String name = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day asked about, its end (default: today).")
    private @Nullable LocalDate on;

    @Override
    Answer answer(Register register) {
        LocalDate day = on == null ? LocalDate.now(java.time.ZoneOffset.UTC) : on;
        PlaceChoice place = PlaceChoice.of(name, register.places());
        List<Agency> local = new ArrayList<>();
        List<Agency> statewide = new ArrayList<>();
        for (Agency agency : register.roster().listAgencies()) {
            if (place.holds(agency)) {
                (agency.territory().statewide() ? statewide : local).add(agency);
            } else if (agency.territory().statewide() && place.counties().stream().anyMatch(share -> isIn(share, agency, register))) {
                statewide.add(agency);
            }
        }
        local.sort(Comparator.comparing(Agency::name).thenComparing(Agency::id));
        statewide.sort(Comparator.comparing(Agency::name).thenComparing(Agency::id));
        return new Answer(
                () -> text(place, local, statewide, register, day),
                () -> tree(place, local, statewide, register, day),
                () -> table(local, statewide, register, day));
    }

    private static boolean isIn(CountyShare share, Agency agency, Register register) {
        return register.places().findCounty(share.fips()).map(county -> county.usps().equals(agency.state())).orElse(false);
    }

    private static String text(PlaceChoice place, List<Agency> local, List<Agency> statewide, Register register, LocalDate day) {
        StringBuilder text = new StringBuilder();
        String counties = place.counties().stream()
                .map(share -> register.places().findCounty(share.fips()).map(County::fullName).orElse("") + " (" + share.fips() + ")"
                        + (share.share() >= 0.9995 ? "" : String.format(Locale.ROOT, " %.1f %%", share.share() * 100)))
                .collect(Collectors.joining(", "));
        text.append(TextTable.paragraph(place.title() + (counties.isEmpty() ? "" : ": " + counties), 2)).append('\n');
        int ordinal = register.participating().lastOn(day);
        if (ordinal < 0) {
            return text.append("No participating list is known by ").append(day).append(".\n").toString();
        }
        List<List<String>> now = lines(local, register, day, true);
        String edition = "the list of " + register.participating().editions().get(ordinal).date();
        if (now.isEmpty()) {
            text.append(TextTable.paragraph("No local body of this place stands on " + edition + ", the last one by " + day + ".", 0));
        } else {
            text.append("On ").append(edition).append(", the last one by ").append(day).append(":\n\n");
            text.append(TextTable.of(new Table(COLUMNS, now)));
        }
        List<List<String>> state = lines(statewide, register, day, true);
        if (!state.isEmpty()) {
            text.append("\nStatewide bodies that act here:\n\n").append(TextTable.of(new Table(COLUMNS, state)));
        }
        List<List<String>> before = lines(local, register, day, false);
        if (!before.isEmpty()) {
            text.append("\nAlso in the register, not on that list:\n\n").append(TextTable.of(new Table(COLUMNS, before)));
        }
        return text.toString();
    }

    private static final List<String> COLUMNS = List.of("agency", "name", "agreement", "signed", "listed");

    /// The agreements listed on a day, or the others.
    private static List<List<String>> lines(List<Agency> agencies, Register register, LocalDate day, boolean listed) {
        List<List<String>> lines = new ArrayList<>();
        for (Agency agency : agencies) {
            AgencyHistory history = register.getHistory(agency.id());
            List<Agreement> held = Holdings.on(history, register, day);
            for (Agreement agreement : history.agreements()) {
                if (held.contains(agreement) == listed) {
                    lines.add(List.of(
                            agency.id().text(), agency.name(), agreement.model().code() + " " + agreement.term(),
                            agreement.signed().map(LocalDate::toString).orElse("-"), Holdings.spans(agreement)));
                }
            }
        }
        return lines;
    }

    private static Map<String, Object> tree(PlaceChoice place, List<Agency> local, List<Agency> statewide, Register register, LocalDate day) {
        return Json.object(
                "place", place.title(),
                "state", place.state(),
                "geoid", place.geoid(),
                "counties", place.counties().stream().map(share -> Json.object("fips", share.fips(), "share", share.share())).toList(),
                "on", day,
                "known", register.known(),
                "agencies", local.stream().map(agency -> agency(agency, register, day)).toList(),
                "statewide", statewide.stream().map(agency -> agency(agency, register, day)).toList());
    }

    private static Map<String, Object> agency(Agency agency, Register register, LocalDate day) {
        Map<String, Object> tree = AgencyTree.of(agency, register);
        tree.put("holds", Holdings.on(register.getHistory(agency.id()), register, day).stream().map(agreement -> agreement.model().code()).toList());
        return tree;
    }

    private static Table table(List<Agency> local, List<Agency> statewide, Register register, LocalDate day) {
        List<Agency> all = new ArrayList<>(local);
        all.addAll(statewide);
        List<List<String>> rows = new ArrayList<>();
        lines(all, register, day, true).forEach(line -> rows.add(with(line, "yes")));
        lines(all, register, day, false).forEach(line -> rows.add(with(line, "no")));
        List<String> columns = with(COLUMNS, "on " + day);
        return new Table(columns, rows);
    }

    private static List<String> with(List<String> line, String last) {
        List<String> longer = new ArrayList<>(line);
        longer.add(last);
        return longer;
    }
}
