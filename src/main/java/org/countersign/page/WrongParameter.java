package org.countersign.page;

import java.util.Objects;

/// A parameter whose value says nothing that the page understands.
public final class WrongParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String allowed;

    /// @param parameter its name
    /// @param value what it holds
    /// @param allowed what it may hold, in words
    public WrongParameter(String parameter, String value, String allowed) {
        super("the parameter '" + parameter + "' is '" + value + "'; allowed is " + allowed);
        this.parameter = parameter;
        this.allowed = allowed;
    }

    /// What is wrong, with all that helps.
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    /// The parameter's name.
    public String parameter() {
        return parameter;
    }

    /// What it may hold, in words.
    public String allowed() {
        return allowed;
    }
}
