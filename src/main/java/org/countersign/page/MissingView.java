package org.countersign.page;

import java.util.Map;
import java.util.Objects;

/// What stands where there is nothing: what was looked for, and the search field.
///
/// @param missing what was looked for
public record MissingView(Found.Missing missing) implements View {
    public MissingView {
        Objects.requireNonNull(missing);
    }

    @Override
    public String template() {
        return "missing.jte";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("missing.title"), words.say(missing.reason(), missing.asked()));
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
