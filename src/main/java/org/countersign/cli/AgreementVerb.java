package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.archive.Line;
import org.countersign.export.AgencyTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Agreement;
import org.countersign.register.Evidence;
import org.countersign.register.Register;
import org.countersign.register.Sighting;
import org.countersign.sheet.Cell;
import org.countersign.sighting.DocumentLink;
import org.countersign.sighting.Roll;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "One agreement: term, model, signing, listed spans, standing, links, and the whole chain of evidence to edition and row.",
        footer = {"", "Example: countersign agreement $(countersign agency 'Collier' --format csv | sed -n '2s/,.*//p')"})
final class AgreementVerb extends Verb {
    @Parameters(paramLabel = "ID", description = "The agreement's id: agency, model, term, such as k7q2m-TFM-1.")
    private String id = "";

    @Override
    Answer answer(Register register) {
        Agency agency = AgencyId.read(id.replaceFirst("-.*$", ""))
                .flatMap(register.roster()::findAgency)
                .orElseThrow(() -> new NotKnown("No agreement has the id \"" + id + "\": it starts with an agency's id, then model and term."));
        // An id of an agency that was merged since leads to the agency it is now part of.
        String wanted = agency.id().text() + id.substring(id.indexOf('-') < 0 ? id.length() : id.indexOf('-'));
        List<Agreement> agreements = register.getHistory(agency.id()).agreements();
        Agreement agreement = agreements.stream()
                .filter(one -> one.id().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new NotKnown("No agreement has the id \"" + id + "\"; " + agency.name() + " has "
                        + (agreements.isEmpty() ? "none" : agreements.stream().map(Agreement::id).collect(Collectors.joining(", "))) + "."));
        List<Evidence.Run> chain = chain(agreement, register);
        return new Answer(() -> text(agency, agreement, chain), () -> tree(agency, agreement, chain), () -> table(chain));
    }

    private static List<Evidence.Run> chain(Agreement agreement, Register register) {
        Evidence evidence = new Evidence(register);
        List<Evidence.Run> chain = new ArrayList<>();
        for (Line line : agreement.lines()) {
            chain.addAll(evidence.runs(line, Roll.PARTICIPATING));
        }
        return chain;
    }

    private static String text(Agency agency, Agreement agreement, List<Evidence.Run> chain) {
        StringBuilder text = new StringBuilder();
        text.append(TextTable.paragraph(agency.name() + ", " + agency.state() + ": " + agreement.model().name() + ", term " + agreement.term(), 2));
        text.append("  id        ").append(agreement.id()).append('\n');
        text.append("  signed    ").append(agreement.signed().map(LocalDate::toString).orElse("not known")).append('\n');
        text.append(TextTable.paragraph("  listed    " + Holdings.spans(agreement), 12));
        text.append(TextTable.paragraph("  standing  " + agreement.standing().words(), 12));
        text.append(TextTable.paragraph("  agreement " + agreement.moa().map(DocumentLink::address).orElse("not linked"), 12));
        text.append(TextTable.paragraph("  addendum  " + agreement.addendum().map(DocumentLink::address).orElse("not linked"), 12));
        text.append("\nEvidence, each row as printed and the editions that print it:\n");
        for (Evidence.Run run : chain) {
            text.append(TextTable.paragraph("  " + cells(run.first()), 4));
            text.append(TextTable.paragraph("    first " + place(run.first()), 6));
            text.append(TextTable.paragraph("    last  " + place(run.last()) + "; " + run.editions() + " editions in a row", 6));
        }
        return text.toString();
    }

    private static String cells(Sighting sighting) {
        return sighting.line().cells().stream().map(cell -> cell.text().isEmpty() ? "-" : cell.text()).collect(Collectors.joining(" | "));
    }

    private static String place(Sighting sighting) {
        return sighting.day() + " row " + sighting.row() + " of " + sighting.name() + " (" + sighting.edition().substring(0, 12) + ")";
    }

    private static Map<String, Object> tree(Agency agency, Agreement agreement, List<Evidence.Run> chain) {
        Map<String, Object> tree = AgencyTree.agreement(agreement);
        tree.put("agency", Json.object("id", agency.id(), "name", agency.name(), "state", agency.state()));
        tree.put("evidence", chain.stream()
                .map(run -> Json.object("first", sighting(run.first()), "last", sighting(run.last()), "editions", run.editions()))
                .toList());
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

    private static Table table(List<Evidence.Run> chain) {
        return new Table(
                List.of("first_day", "first_edition", "first_row", "last_day", "last_edition", "last_row", "editions"),
                chain.stream()
                        .map(run -> List.of(
                                run.first().day(), run.first().edition(), Integer.toString(run.first().row()),
                                run.last().day(), run.last().edition(), Integer.toString(run.last().row()), Integer.toString(run.editions())))
                        .toList());
    }
}
