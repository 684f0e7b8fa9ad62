package org.countersign.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.agency.Evidence;
import org.countersign.agency.Question;
import org.countersign.export.Json;
import org.countersign.export.QuestionTree;
import org.countersign.export.Table;
import org.countersign.register.Register;

/// The pairs of spellings that may be one agency and that nobody has ruled on, the likeliest first.
///
/// @param register the whole register
public record UndecidedView(Register register) implements View {
    public UndecidedView {
        Objects.requireNonNull(register);
    }

    @Override
    public String template() {
        return "undecided.jte";
    }

    @Override
    public String path() {
        return "/undecided";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        int count = questions().size();
        return new Title(words.say("undecided.title"), count == 0
                ? words.say("undecided.none", register.roster().listAgencies().size())
                : words.say("undecided.sentence", count, register.roster().listAgencies().size()));
    }

    /// The open questions.
    public List<Question> questions() {
        return register.roster().undecided();
    }

    /// One of the agencies in question.
    public Agency agency(AgencyId id) {
        return register.roster().getAgency(id);
    }

    /// The evidence on one side, the heaviest first.
    public static List<Evidence> side(Question question, boolean forOne) {
        return question.evidence().stream().filter(evidence -> forOne == evidence.weight() > 0).toList();
    }

    /// A weight with its sign.
    public static String signed(int weight) {
        return weight > 0 ? "+" + weight : weight < 0 ? "\u2212" + -weight : "0";
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", title(Words.of(Language.ENGLISH)).sentence(),
                "questions", questions().stream().map(QuestionTree::of).toList());
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(QuestionTree.table(questions()));
    }
}
