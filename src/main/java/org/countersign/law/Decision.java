package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// What a place decided, or what was decided or reckoned about it, on a day.
///
/// @param id its id
/// @param day when; for a cost, the day it was published
/// @param place the place
/// @param kind what kind of decision
/// @param text what happened
/// @param basis what this rests on
public record Decision(
        String id, RoughDay day, PlaceCode place, Kind kind, Bilingual text, List<Basis> basis) implements Sourced, Placed {
    public Decision {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        Objects.requireNonNull(place);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        basis = List.copyOf(basis);
    }

    /// What kind of decision.
    public enum Kind {
        /// A board or council voted.
        VOTE,
        /// An agency withdrew.
        WITHDRAWAL,
        /// A figure of cost was published.
        COST,
        /// An agreement, or all of a place, ended.
        ENDING,
        /// An agency joined.
        JOINING,
        /// A suit or a ruling.
        COURT
    }

    @Override
    public List<PlaceCode> places() {
        return List.of(place);
    }

    static Decision read(Entry entry) {
        return new Decision(
                entry.id(), entry.roughDay("day"), new PlaceCode(entry.word("place")), entry.choice("kind", Kind.class),
                entry.text("text"), entry.basis());
    }
}
