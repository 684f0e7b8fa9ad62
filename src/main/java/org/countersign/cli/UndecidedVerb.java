package org.countersign.cli;

import java.io.IOException;
import java.util.List;
import org.countersign.export.QuestionTree;
import org.countersign.agency.Question;
import org.countersign.register.Register;
import picocli.CommandLine.Command;

@Command(
        name = "undecided",
        mixinStandardHelpOptions = true,
        description = "The pairs of spellings that may be one agency and that nobody has ruled on, best first, with the evidence on both sides.",
        footer = {"", "Example: countersign undecided"})
final class UndecidedVerb extends Verb {
    @Override
    Register open(Source source) throws IOException {
        return source.keep();
    }

    @Override
    Answer answer(Register register) {
        List<Question> questions = register.roster().undecided();
        return new Answer(() -> text(questions), () -> questions.stream().map(QuestionTree::of).toList(), () -> QuestionTree.table(questions));
    }

    private static String text(List<Question> questions) {
        if (questions.isEmpty()) {
            return "No pair is undecided.\n";
        }
        StringBuilder text = new StringBuilder();
        for (Question question : questions) {
            text.append(TextTable.paragraph(
                    question.state() + "  \"" + question.firstSpelling().strip() + "\" (" + question.first() + ")  or the same as  \""
                            + question.secondSpelling().strip() + "\" (" + question.second() + ")?  " + signed(question.total()),
                    4));
            question.evidence().forEach(evidence -> text.append(TextTable.paragraph("    " + signed(evidence.weight()) + "  " + evidence.sentence(), 10)));
            text.append('\n');
        }
        return text.toString();
    }

    /// A weight with its sign.
    static String signed(int weight) {
        return weight > 0 ? "+" + weight : Integer.toString(weight);
    }
}
