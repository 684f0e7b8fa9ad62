package org.countersign.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.countersign.agency.Agency;
import org.countersign.agency.Decision;
import org.countersign.export.Json;
import org.countersign.export.QuestionTree;
import org.countersign.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "explain", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "The decision log for one agency: which evidence and which rulings made its spellings one body, or kept others apart.", footer = {
        "", "Example: countersign explain \"Collier County Sheriff's Office\""})
final class ExplainVerb extends Verb {
    @Parameters(paramLabel = "ID|NAME", description = "The agency's id, or a spelling of its name.")
    private String id = "";

    @Override
    Register open(Source source, Openings openings) throws IOException {
        return openings.keep(source);
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
        List<String> spellings = agency.names().stream().map(String::strip).distinct().toList();
        StringBuilder text = new StringBuilder(Lines.paragraph(
                agency.name() + ", " + agency.state() + " (" + agency.id() + "), was printed in "
                        + Words.count(spellings.size(), "spelling", "spellings")
                        + "; "
                        + (decisions.isEmpty()
                                ? "no other name comes near."
                                : Words.count(decisions.size(), "decision about them follows.", "decisions about them follow.")),
                0));
        text.append('\n').append(Lines.paragraph("Printed as: " + String.join("; ", spellings) + ".", 2));
        text.append(Lines.paragraph("Territory: " + Territories.words(agency, register.places()) + ".", 2));
        for (Decision decision : decisions) {
            String states = decision.state().equals(decision.otherState()) ? "" : ", " + decision.otherState();
            text.append('\n').append(
                    Lines.paragraph(decision.verdict() + ": \"" + decision.first() + "\" and \"" + decision.second() + "\"" + states, 4));
            decision.evidence().forEach(evidence -> text.append(Lines.paragraph(UndecidedVerb.weighed(evidence), 10)));
            text.append(Lines.paragraph(String.format(Locale.ROOT, "  %5s  in sum", UndecidedVerb.signed(decision.total())), 10));
            decision.refused().ifPresent(why -> text.append(Lines.paragraph("  not joined: " + why, 4)));
        }
        return text.toString();
    }
}
