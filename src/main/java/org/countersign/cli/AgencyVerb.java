package org.countersign.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.AgreementDataset;
import org.countersign.export.CountTree;
import org.countersign.export.Table;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "agency", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Who an agency is, what it holds on a day, since when, and on what evidence.", footer = {"",
        "Example: countersign agency \"Collier County Sheriff's Office\" --on 2025-08-27"})
final class AgencyVerb extends HindsightVerb {
    @Parameters(paramLabel = "NAME|ID", description = "Any spelling that was printed, or the agency's id.")
    private String name = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day asked about, its end (YYYY-MM-DD; default: today).")
    private @Nullable LocalDate on;

    @Override
    Answer answer(Register register) {
        Agency agency = Finder.agency(name, register);
        LocalDate day = orToday(on);
        AgencyHistory history = register.getHistory(agency.id());
        return new Answer(() -> text(agency, history, register, day), () -> tree(agency, register, day),
                () -> table(agency, history, register, day));
    }

    private static Map<String, Object> tree(Agency agency, Register register, LocalDate day) {
        Map<String, Object> tree = AgencyTree.of(agency, register);
        tree.put("on", day);
        tree.put("known", register.known());
        register.known().ifPresent(known -> tree.put("note", CountTree.knownNote(known.toString())));
        tree.put("holds",
                Holdings.on(register.getHistory(agency.id()), register, day).stream().map(agreement -> agreement.model().code()).toList());
        return tree;
    }

    private static String text(Agency agency, AgencyHistory history, Register register, LocalDate day) {
        StringBuilder text = new StringBuilder();
        text.append(Lines.paragraph(Holdings.sentence(agency, history, register, day), 0)).append('\n');
        if (!history.agreements().isEmpty()) {
            text.append(TextTable.of(agreements(history))).append('\n');
        }
        for (Application application : history.applications()) {
            text.append(Lines.paragraph("Pending for " + application.model().code() + ": " + ApplicationsVerb.words(application) + ".", 2));
        }
        text.append(Lines.paragraph(
                "Agency " + agency.id() + ": " + agency.kind().word() + agency.ori().map(ori -> ", FBI ORI " + ori).orElse("") + ".", 2));
        text.append(Lines.paragraph("Territory: " + Territories.words(agency, register.places()) + ".", 2));
        List<String> spellings =
                agency.names().stream().map(String::strip).distinct().filter(spelling -> !spelling.equals(agency.name())).toList();
        if (!spellings.isEmpty()) {
            text.append(Lines.paragraph("Also printed: " + String.join("; ", spellings) + ".", 2));
        }
        String evidence =
                history.agreements().isEmpty() ? "" : "Evidence: countersign agreement " + history.agreements().getLast().id() + "\n";
        return text.append('\n').append(evidence).append("Who is who: countersign explain ").append(agency.id()).append('\n').toString();
    }

    private static Table agreements(AgencyHistory history) {
        return new Table(
                List.of("agreement", "signed", "listed", "standing"),
                history.agreements().stream()
                        .map(agreement -> List.of(
                                agreement.id(), agreement.signed().map(LocalDate::toString).orElse("-"), Holdings.spans(agreement),
                                agreement.standing().words()))
                        .toList());
    }

    private static Table table(Agency agency, AgencyHistory history, Register register, LocalDate day) {
        List<Agreement> held = Holdings.on(history, register, day);
        return AgreementDataset.of(history.agreements(), register)
                .table()
                .with(List.of("name", "state", "on", "held"), row -> List.of(
                        agency.name(), agency.state(), day.toString(),
                        Boolean.toString(held.stream().anyMatch(agreement -> agreement.id().equals(row.getFirst())))));
    }
}
