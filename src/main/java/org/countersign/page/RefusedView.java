package org.countersign.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What stands where an address asks for something that says nothing: which parameter, and what it may hold.
///
/// @param wrong the parameter
public record RefusedView(WrongParameter wrong) implements View {
    public RefusedView {
        Objects.requireNonNull(wrong);
    }

    /// What the parameter may hold, in the page's language where the catalogue says it.
    public Optional<String> allowed(Words words) {
        return words.find(wrong.choices().isEmpty() ? "allowed." + wrong.parameter() : "allowed.choices");
    }

    @Override
    public String template() {
        return "refused.jte";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("refused.title"), words.say("refused.sentence", wrong.parameter(), wrong.value()));
    }

    @Override
    public Object tree() {
        return Map.of();
    }

    @Override
    public boolean dated() {
        return false;
    }
}
