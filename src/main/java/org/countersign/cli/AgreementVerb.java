package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.archive.Line;
import org.countersign.export.AgencyTree;
import org.countersign.export.CountTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Agreement;
import org.countersign.register.Evidence;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.Sighting;
import org.countersign.sheet.Cell;
import org.countersign.sighting.DocumentLink;
import org.countersign.sighting.Roll;
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
        List<Evidence.Run> chain = chain(agreement, register);
        return new Answer(() -> text(agency, agreement, chain, register), () -> tree(agency, agreement, chain, register),
                () -> table(agreement, chain));
    }

    private static List<Evidence.Run> chain(Agreement agreement, Register register) {
        Evidence evidence = new Evidence(register);
        List<Evidence.Run> chain = new ArrayList<>();
        for (Line line : agreement.lines()) {
            chain.addAll(evidence.runs(line, Roll.PARTICIPATING));
        }
        return chain;
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
        tree.put("evidence", chain.stream()
                .map(run -> Json.object("first", sighting(run.first()), "last", sighting(run.last()), "editions", run.editions()))
                .toList());
        tree.put("known", register.known());
        register.known().ifPresent(known -> tree.put("note", CountTree.knownNote(known.toString())));
        return tree;
    }

    private static Map<String, Object> sighting(Sighting sighting) {
        return Json.object(
                "edition", sighting.edition(),
                "name", sighting.name(),
                "day", sighting.day(),
                "row", sighting.row(),
                "cells", sighting.line().cells().stream().map(Cell::text).toList(),
                "links", sighting.line().cells().stream().map(Cell::link).filter(Optional::isPresent).toList());
    }

    private static Table table(Agreement agreement, List<Evidence.Run> chain) {
        return new Table(
                List.of("agreement", "first_day", "first_edition", "first_row", "last_day", "last_edition", "last_row", "editions"),
                chain.stream()
                        .map(run -> List.of(
                                agreement.id(), run.first().day(), run.first().edition(), Integer.toString(run.first().row()),
                                run.last().day(), run.last().edition(), Integer.toString(run.last().row()),
                                Integer.toString(run.editions())))
                        .toList());
    }
}
