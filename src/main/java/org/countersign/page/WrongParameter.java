package org.countersign.page;

import java.util.List;
import java.util.Objects;

/// A parameter whose value says nothing that the page understands.
public final class WrongParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /// As much of a value as is shown to the one who sent it.
    private static final int SHOWN = 80;

    private final String parameter;
    private final String value;
    private final String allowed;
    private final List<String> choices;

    /// @param parameter its name
    /// @param value what it holds
    /// @param allowed what it may hold, in words
    public WrongParameter(String parameter, String value, String allowed) {
        this(parameter, value, allowed, List.of());
    }

    /// @param choices each value that it may hold, where these are few and only known when asked
    WrongParameter(String parameter, String value, String allowed, List<String> choices) {
        super("the parameter '" + shortened(parameter) + "' is '" + shortened(value) + "'; allowed is " + allowed);
        this.parameter = shortened(parameter);
        this.value = shortened(value);
        this.allowed = allowed;
        this.choices = List.copyOf(choices);
    }

    /// What is wrong, with all that helps.
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    /// The parameter's name.
    public String parameter() {
        return parameter;
    }

    /// The beginning of what it holds.
    public String value() {
        return value;
    }

    /// What it may hold, in words.
    public String allowed() {
        return allowed;
    }

    /// Each value that it may hold; none where the words say it.
    public List<String> choices() {
        return choices;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
