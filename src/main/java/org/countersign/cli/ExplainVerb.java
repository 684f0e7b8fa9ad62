package org.countersign.cli;

import java.io.IOException;
import java.util.List;
import org.countersign.agency.Agency;
import org.countersign.agency.Decision;
import org.countersign.export.Json;
import org.countersign.export.QuestionTree;
import org.countersign.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "The decision log for one agency: which evidence and which rulings made its spellings one body, or kept others apart.",
        footer = {"", "Example: countersign explain \"Collier County Sheriff's Office\""})
final class ExplainVerb extends Verb {
    @Parameters(paramLabel = "ID|NAME", description = "The agency's id, or a spelling of its name.")
    private String id = "";

    @Override
    Register open(Source source) throws IOException {
        return source.keep();
    }

    @Override
    Answer answer(Register register) {
        Agency agency = Finder.agency(id, register);
        List<Decision> decisions = register.roster().decisions(agency.id());
        return new Answer(
                () -> text(agency, decisions, register),
                () -> Json.object(
                        "agency", agency.id(),
                        "name", agency.name(),
                        "names", agency.names(),
                        "territory", Territories.words(agency, register.places()),
                        "decisions", decisions.stream().map(QuestionTree::of).toList()),
                () -> QuestionTree.decisions(decisions));
    }

    private static String text(Agency agency, List<Decision> decisions, Register register) {
        StringBuilder text = new StringBuilder();
        text.append(TextTable.paragraph(agency.name() + ", " + agency.state() + " (" + agency.id() + ")", 2));
        text.append(TextTable.paragraph("  territory: " + Territories.words(agency, register.places()), 4));
        text.append(TextTable.paragraph("  printed as: " + String.join("; ", agency.names().stream().map(String::strip).distinct().toList()), 4)).append('\n');
        if (decisions.isEmpty()) {
            text.append("It was only ever printed in one way, and no other name comes near.\n");
        }
        for (Decision decision : decisions) {
            String states = decision.state().equals(decision.otherState()) ? "" : " (" + decision.otherState() + ")";
            text.append(TextTable.paragraph(
                    decision.verdict() + " " + UndecidedVerb.signed(decision.total()) + ": \"" + decision.first() + "\" and \"" + decision.second() + "\"" + states, 2));
            decision.evidence().forEach(evidence -> text.append(TextTable.paragraph("    " + UndecidedVerb.signed(evidence.weight()) + "  " + evidence.sentence(), 10)));
            decision.refused().ifPresent(why -> text.append(TextTable.paragraph("    not joined: " + why, 6)));
        }
        return text.toString();
    }
}
