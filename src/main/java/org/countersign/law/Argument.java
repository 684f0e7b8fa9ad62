package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// What one side says, in our words, and who says it.
///
/// @param id its id
/// @param side which side
/// @param text the argument
/// @param by who makes it
/// @param basis what this rests on
public record Argument(String id, Side side, Bilingual text, Bilingual by, List<Basis> basis) implements Sourced {
    public Argument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(side);
        Objects.requireNonNull(text);
        Objects.requireNonNull(by);
        basis = List.copyOf(basis);
    }

    /// A side. Both are shown equal in number and length.
    public enum Side {
        /// In favour of agreements.
        SUPPORTERS,
        /// Against them.
        CRITICS
    }

    static Argument read(Entry entry) {
        return new Argument(entry.id(), entry.choice("side", Side.class), entry.text("text"), entry.text("by"), entry.basis());
    }
}
