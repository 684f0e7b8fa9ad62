package org.countersign.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.CountTree;
import org.countersign.export.EvidenceTree;
import org.countersign.export.Json;
import org.countersign.register.Agreement;
import org.countersign.register.Evidence;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.Sighting;
import org.countersign.sighting.DocumentLink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "agreement", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "One agreement: term, model, signing, listed spans, standing, links, and the whole chain of evidence to edition and row.", footer = {
        "", "Example: countersign agreement \"Collier County Sheriff's Office\" TFM"})
final class AgreementVerb extends HindsightVerb {
    @Parameters(index = "0", paramLabel = "ID|NAME", description = "The agreement's id (agency, model, term, such as k7q2m-TFM-1), or an agency's id or name.")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "MODEL", description = "With an agency's id or name: JEM, TFM, WSO or another model's code.")
    private @Nullable String model;

    @Override
    Answer answer(Register register) {
        Agreement agreement = AgreementChoice.of(id, Optional.ofNullable(model), register);
        Agency agency = register.roster().getAgency(agreement.agency());
        List<Evidence.Run> chain = new Evidence(register).chain(agreement);
        return new Answer(() -> text(agency, agreement, chain, register), () -> tree(agency, agreement, chain, register),
                () -> EvidenceTree.table(agreement, chain));
    }

    private static String text(Agency agency, Agreement agreement, List<Evidence.Run> chain, Register register) {
        StringBuilder text = new StringBuilder(Lines.paragraph(sentence(agency, agreement, register), 0)).append('\n');
        text.append("  id         ").append(agreement.id()).append(", term ").append(agreement.term()).append('\n');
        text.append("  signed     ").append(agreement.signed().map(LocalDate::toString).orElse("not known")).append('\n');
        text.append(Lines.paragraph("  listed     " + Holdings.spans(agreement), 13));
        text.append(Lines.paragraph("  standing   " + agreement.standing().words(), 13));
        text.append(Lines.paragraph("  agreement  " + agreement.moa().map(DocumentLink::address).orElse("not linked"), 13));
        text.append(Lines.paragraph("  addendum   " + agreement.addendum().map(DocumentLink::address).orElse("not linked"), 13));
        text.append("\nEvidence, each row as printed and the editions that print it:\n");
        for (Evidence.Run run : chain) {
            text.append(Lines.paragraph("  " + cells(run.first()), 4));
            text.append(Lines.paragraph("    first  " + place(run.first()), 11));
            text.append(Lines.paragraph("    last   " + place(run.last()) + ", "
                    + (run.editions() == 1 ? "the same edition" : run.editions() + " editions in a row"), 11));
        }
        return text.append("\nThe whole list: countersign rows --edition ").append(EditionWords.hash(chain.getLast().last().edition()))
                .append('\n').toString();
    }

    private static String sentence(Agency agency, Agreement agreement, Register register) {
        ListedEdition last = register.participating().editions().getLast();
        return "The agreement of " + agency.name() + ", " + agency.state() + ", under the " + agreement.model().name()
                + agreement.signed().map(signed -> ", signed " + signed + ",").orElse("") + " is " + agreement.standing().words()
                + ", by the list of "
                + EditionWords.day(last) + ".";
    }

    private static String cells(Sighting sighting) {
        return sighting.line().cells().stream().map(cell -> cell.text().isBlank() ? "-" : cell.text().strip())
                .collect(Collectors.joining(" | "));
    }

    private static String place(Sighting sighting) {
        return sighting.day() + ", row " + sighting.row() + " of " + sighting.name() + " (" + EditionWords.hash(sighting.edition()) + ")";
    }

    private static Map<String, Object> tree(Agency agency, Agreement agreement, List<Evidence.Run> chain, Register register) {
        Map<String, Object> tree = AgencyTree.agreement(agreement);
        tree.put("agency", Json.object("id", agency.id(), "name", agency.name(), "state", agency.state()));
        tree.put("evidence", EvidenceTree.of(chain));
        tree.put("known", register.known());
        register.known().ifPresent(known -> tree.put("note", CountTree.knownNote(known.toString())));
        return tree;
    }
}
