package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One instrument of a state. It says what state law is, never who stands on ICE's list: those are two facts.
///
/// @param id its id
/// @param state the state's two letters
/// @param kind what it asks of local bodies
/// @param status where it stands
/// @param instrument what it is called
/// @param day when it was signed, passed or proposed, as the effect says
/// @param effective when it takes effect; empty where no source says so, or it never did
/// @param effect what it does
/// @param scope whom it binds
/// @param note what else must be said, above all what is not known
/// @param basis what this rests on
public record StatePolicy(
        String id,
        String state,
        Kind kind,
        Status status,
        Bilingual instrument,
        RoughDay day,
        Optional<RoughDay> effective,
        Bilingual effect,
        Bilingual scope,
        Optional<Bilingual> note,
        List<Basis> basis) implements Sourced {
    public StatePolicy {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(day);
        Objects.requireNonNull(effective);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(note);
        basis = List.copyOf(basis);
        if (!state.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a state has two letters, got " + state);
        }
    }

    /// What an instrument asks of local bodies.
    public enum Kind {
        /// They must have an agreement.
        MUST_HAVE,
        /// They must ask for one or try to get one.
        MUST_ATTEMPT,
        /// They are asked or rewarded, and not bound.
        ENCOURAGED,
        /// No local rule may keep them from it.
        MAY_NOT_BE_FORBIDDEN,
        /// They may under conditions.
        LIMITS,
        /// They may not.
        BANS,
        /// They must work with ICE in other ways; it says nothing of agreements.
        COOPERATION_WITHOUT
    }

    /// Where an instrument stands.
    public enum Status {
        /// In force.
        IN_FORCE,
        /// Law, with an effective day to come or not known.
        ENACTED,
        /// Not law.
        PROPOSED,
        /// Failed, ended or taken back.
        LAPSED,
        /// No source says whether it became law.
        UNVERIFIED
    }

    static StatePolicy read(Entry entry) {
        return new StatePolicy(
                entry.id(), entry.word("state"), entry.choice("kind", Kind.class), entry.choice("status", Status.class),
                entry.text("instrument"), entry.roughDay("day"), entry.findRoughDay("effective"), entry.text("effect"),
                entry.text("scope"), entry.findText("note"), entry.basis());
    }
}
