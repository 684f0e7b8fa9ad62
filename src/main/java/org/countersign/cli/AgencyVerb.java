package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.Table;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "agency",
        mixinStandardHelpOptions = true,
        description = "Who an agency is, what it holds on a day, since when, and on what evidence.",
        footer = {"", "Example: countersign agency \"Collier County Sheriff's Office\" --on 2025-08-27"})
final class AgencyVerb extends Verb {
    @Parameters(paramLabel = "NAME|ID", description = "Any spelling that was printed, or the agency's id.")
    private String name = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day asked about, its end (default: today).")
    private @Nullable LocalDate on;

    @Override
    Answer answer(Register register) {
        Agency agency = Finder.agency(name, register);
        LocalDate day = on == null ? LocalDate.now(java.time.ZoneOffset.UTC) : on;
        AgencyHistory history = register.getHistory(agency.id());
        return new Answer(() -> text(agency, history, register, day), () -> tree(agency, register, day), () -> table(history, register, day));
    }

    private static Map<String, Object> tree(Agency agency, Register register, LocalDate day) {
        Map<String, Object> tree = AgencyTree.of(agency, register);
        tree.put("on", day);
        tree.put("known", register.known());
        tree.put("holds", Holdings.on(register.getHistory(agency.id()), register, day).stream().map(agreement -> agreement.model().code()).toList());
        return tree;
    }

    private static String text(Agency agency, AgencyHistory history, Register register, LocalDate day) {
        StringBuilder text = new StringBuilder();
        text.append(TextTable.paragraph(agency.name() + ", " + agency.state() + " (" + agency.id() + ")", 2));
        text.append(TextTable.paragraph("  kind: " + agency.kind().word() + agency.ori().map(ori -> "; FBI ORI " + ori).orElse(""), 4));
        text.append(TextTable.paragraph("  territory: " + Territories.words(agency, register.places()), 4));
        List<String> spellings = agency.names().stream().map(String::strip).distinct().filter(spelling -> !spelling.equals(agency.name())).toList();
        if (!spellings.isEmpty()) {
            text.append(TextTable.paragraph("  also printed: " + String.join("; ", spellings), 4));
        }
        text.append('\n').append(TextTable.paragraph(Holdings.sentence(agency, history, register, day), 0));
        if (!history.agreements().isEmpty()) {
            text.append('\n').append(TextTable.of(table(history, register, day)));
        }
        for (Application application : history.applications()) {
            text.append(TextTable.paragraph("  pending for " + application.model().code() + ": " + ApplicationsVerb.words(application), 4));
        }
        text.append('\n').append("Evidence: countersign agreement ID; decisions: countersign explain ").append(agency.id()).append('\n');
        return text.toString();
    }

    private static Table table(AgencyHistory history, Register register, LocalDate day) {
        List<Agreement> held = Holdings.on(history, register, day);
        List<List<String>> rows = new ArrayList<>();
        for (Agreement agreement : history.agreements()) {
            rows.add(List.of(
                    agreement.id(),
                    agreement.model().code(),
                    agreement.signed().map(LocalDate::toString).orElse("-"),
                    Holdings.spans(agreement),
                    held.contains(agreement) ? "yes" : "no",
                    agreement.standing().words()));
        }
        return new Table(List.of("agreement", "model", "signed", "listed", "on " + day, "standing"), rows);
    }
}
