package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.export.AgreementDataset;
import org.countersign.export.Table;
import org.countersign.place.County;
import org.countersign.register.Agreement;
import org.countersign.register.LocalBodies;
import org.countersign.register.Register;

/// What is held in a place on a day, as text and as a table.
///
/// @param place the place
/// @param holders who has to do with it
/// @param register where they are looked up
/// @param day the day
record PlaceText(PlaceChoice place, LocalBodies holders, Register register, LocalDate day) {
    String text() {
        int ordinal = register.participating().lastOn(day);
        if (ordinal < 0) {
            return "No participating list is known by " + day + ".\n";
        }
        String list = EditionWords.last(register.participating().editions().get(ordinal), day);
        List<Agreement> held = agreements(holders.local(), true);
        long bodies = held.stream().map(Agreement::agency).distinct().count();
        String answer = held.isEmpty()
                ? "No local agency of " + place.title() + " is on " + list + "."
                : "On " + list + ", " + Words.count(bodies, "local agency", "local agencies") + " of " + place.title()
                        + (bodies == 1 ? " stands" : " stand")
                        + " with " + Words.count(held.size(), "agreement", "agreements") + ".";
        return Lines.paragraph(answer, 0)
                + (counties().isEmpty() ? "" : "\n" + counties())
                + group("Local:", holders.local(), true)
                + group("Statewide, and so here too:", holders.statewide(), true)
                + group("Of other towns in the same county:", holders.nearby(), true)
                + group("Local, in the register but not on that list:", holders.local(), false)
                + "\nEach in full: countersign agency ID --on " + day + "\n";
    }

    /// One agreement a row, those of the day before the others.
    Table table() {
        List<Agency> all = new ArrayList<>(holders.local());
        all.addAll(holders.statewide());
        all.addAll(holders.nearby());
        List<Agreement> held = agreements(all, true);
        List<Agreement> agreements = new ArrayList<>(held);
        agreements.addAll(agreements(all, false));
        return AgreementDataset.of(agreements, register)
                .table()
                .with(List.of("name", "state", "scope", "on", "held"), row -> {
                    Agency agency = all.stream().filter(one -> one.id().text().equals(row.get(1))).findFirst().orElseThrow();
                    String scope = holders.local().contains(agency)
                            ? "local"
                            : holders.statewide().contains(agency) ? "statewide" : "elsewhere in county";
                    boolean on = held.stream().anyMatch(agreement -> agreement.id().equals(row.getFirst()));
                    return List.of(agency.name(), agency.state(), scope, day.toString(), Boolean.toString(on));
                });
    }

    private String counties() {
        String counties = place.ground().counties().stream()
                .map(share -> register.places().findCounty(share.fips()).map(County::fullName).orElse("") + " (" + share.fips() + ")"
                        + (share.share() >= 0.9995 ? "" : String.format(Locale.ROOT, " with %.1f %%", share.share() * 100)))
                .collect(Collectors.joining(", "));
        return counties.isEmpty() ? "" : Lines.paragraph(place.title() + " lies in " + counties + ".", 2);
    }

    private String group(String heading, List<Agency> agencies, boolean listed) {
        StringBuilder text = new StringBuilder();
        for (Agency agency : agencies) {
            List<Agreement> agreements = agreements(List.of(agency), listed);
            if (!agreements.isEmpty()) {
                text.append(Lines.paragraph("  " + agency.name() + " (" + agency.id() + ")", 4));
                agreements.forEach(agreement -> text.append(Lines.paragraph(
                        "    " + agreement.model().code() + "  signed " + agreement.signed().map(LocalDate::toString).orElse("----------")
                                + "  listed "
                                + Holdings.spans(agreement),
                        9)));
            }
        }
        return text.isEmpty() ? "" : "\n" + heading + "\n" + text;
    }

    /// The agreements listed on the day, or the others.
    private List<Agreement> agreements(List<Agency> agencies, boolean listed) {
        int edition = register.participating().lastOn(day);
        return agencies.stream()
                .flatMap(agency -> register.getHistory(agency.id()).agreements().stream())
                .filter(agreement -> agreement.isListed(edition) == listed)
                .toList();
    }
}
