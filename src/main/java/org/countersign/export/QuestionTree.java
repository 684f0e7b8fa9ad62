package org.countersign.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.agency.Decision;
import org.countersign.agency.Evidence;
import org.countersign.agency.Question;

/// Open questions and decisions about who is who, as trees and tables.
public final class QuestionTree {
    private QuestionTree() {}

    /// An undecided pair.
    public static Map<String, Object> of(Question question) {
        return Json.object(
                "first", question.first(),
                "second", question.second(),
                "state", question.state(),
                "firstSpelling", question.firstSpelling(),
                "otherState", question.otherState(),
                "secondSpelling", question.secondSpelling(),
                "total", question.total(),
                "evidence", question.evidence().stream().map(QuestionTree::evidence).toList());
    }

    /// A decision about two spellings.
    public static Map<String, Object> of(Decision decision) {
        return Json.object(
                "verdict", decision.verdict().name(),
                "state", decision.state(),
                "first", decision.first(),
                "otherState", decision.otherState(),
                "second", decision.second(),
                "total", decision.total(),
                "refused", decision.refused(),
                "evidence", decision.evidence().stream().map(QuestionTree::evidence).toList());
    }

    /// Undecided pairs in the order given.
    public static Table table(List<Question> questions) {
        return new Table(
                List.of("state", "first", "first_spelling", "second", "second_spelling", "total", "evidence"),
                questions.stream()
                        .map(question -> List.of(
                                question.state(), question.first().text(), question.firstSpelling(), question.second().text(),
                                question.secondSpelling(),
                                Integer.toString(question.total()), words(question.evidence())))
                        .toList());
    }

    /// Decisions in the order given.
    public static Table decisions(List<Decision> decisions) {
        return new Table(
                List.of("verdict", "state", "first", "other_state", "second", "total", "evidence", "refused"),
                decisions.stream()
                        .map(decision -> List.of(
                                decision.verdict().name(), decision.state(), decision.first(), decision.otherState(), decision.second(),
                                Integer.toString(decision.total()), words(decision.evidence()), decision.refused().orElse("")))
                        .toList());
    }

    private static String words(List<Evidence> evidence) {
        return evidence.stream().map(item -> item.weight() + " " + item.sentence()).collect(Collectors.joining("; "));
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return Json.object("kind", evidence.kind().name(), "weight", evidence.weight(), "sentence", evidence.sentence());
    }
}
