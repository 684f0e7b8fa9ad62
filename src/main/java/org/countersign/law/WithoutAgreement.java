package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What officers may, must or may not do for immigration authorities without an agreement. It is disputed, so each says by whom.
///
/// @param id its id
/// @param state the state's two letters; empty for the whole country
/// @param stance what the source says of such action
/// @param title what it is about
/// @param what what is said
/// @param basis what this rests on
public record WithoutAgreement(
        String id, Optional<String> state, Stance stance, Bilingual title, Bilingual what, List<Basis> basis) implements Sourced {
    public WithoutAgreement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(state);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(title);
        Objects.requireNonNull(what);
        basis = List.copyOf(basis);
    }

    /// What a source says of acting without an agreement.
    public enum Stance {
        /// It is allowed.
        ALLOWED,
        /// It is a duty.
        REQUIRED,
        /// It is not allowed.
        FORBIDDEN,
        /// It depends, or is not settled.
        UNSETTLED
    }

    static WithoutAgreement read(Entry entry) {
        return new WithoutAgreement(
                entry.id(), entry.findWord("state"), entry.choice("stance", Stance.class), entry.text("title"), entry.text("what"),
                entry.basis());
    }
}
