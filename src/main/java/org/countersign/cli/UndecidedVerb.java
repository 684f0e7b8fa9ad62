package org.countersign.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.countersign.agency.Evidence;
import org.countersign.agency.Question;
import org.countersign.export.QuestionTree;
import org.countersign.register.Register;
import picocli.CommandLine.Command;

@Command(name = "undecided", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "The pairs of spellings that may be one agency and that nobody has ruled on, best first, with the evidence on both sides.", footer = {
        "", "Example: countersign undecided"})
final class UndecidedVerb extends Verb {
    @Override
    Register open(Source source, Openings openings) throws IOException {
        return openings.keep(source);
    }

    @Override
    Answer answer(Register register) {
        List<Question> questions = register.roster().undecided();
        return new Answer(() -> text(questions), () -> questions.stream().map(QuestionTree::of).toList(),
                () -> QuestionTree.table(questions));
    }

    /// The pairs as a reckoning each.
    static String text(List<Question> questions) {
        if (questions.isEmpty()) {
            return "No pair is undecided.\n";
        }
        StringBuilder text = new StringBuilder(Lines.paragraph(
                Words.count(questions.size(), "pair", "pairs") + " of spellings may be one agency each; nobody has ruled. Likeliest first.",
                0));
        for (Question question : questions) {
            String other = question.state().equals(question.otherState()) ? "" : ", " + question.otherState();
            text.append('\n')
                    .append(Lines.paragraph(question.state() + "  " + question.firstSpelling().strip() + " (" + question.first() + ")", 4))
                    .append(Lines.paragraph("or  " + question.secondSpelling().strip() + other + " (" + question.second() + ")", 4));
            question.evidence().forEach(evidence -> text.append(Lines.paragraph(weighed(evidence), 10)));
            text.append(Lines.paragraph(String.format(Locale.ROOT, "  %5s  in sum", signed(question.total())), 10));
        }
        return text.toString();
    }

    /// A piece of evidence as one line of a reckoning.
    static String weighed(Evidence evidence) {
        return String.format(Locale.ROOT, "  %5s  %s", signed(evidence.weight()), evidence.sentence());
    }

    /// A weight with its sign.
    static String signed(int weight) {
        return weight > 0 ? "+" + weight : Integer.toString(weight);
    }
}
