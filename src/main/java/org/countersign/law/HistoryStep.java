package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// One dated sentence of the history since 1996.
///
/// @param id its id
/// @param day when
/// @param kind what kind of step
/// @param places the places it is about; none where it is about the whole country
/// @param text the sentence
/// @param basis what this rests on
public record HistoryStep(
        String id, RoughDay day, Kind kind, List<PlaceCode> places, Bilingual text, List<Basis> basis) implements Sourced, Placed {
    public HistoryStep {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        places = List.copyOf(places);
        basis = List.copyOf(basis);
    }

    /// What kind of step.
    public enum Kind {
        /// An act of Congress or a bill.
        LAW,
        /// An order or memo.
        ORDER,
        /// A model or its standard agreement begins or changes.
        MODEL,
        /// A list or a total.
        COUNT,
        /// An audit.
        AUDIT,
        /// A ruling.
        COURT,
        /// Agreements end.
        ENDING,
        /// A state acts.
        STATE,
        /// Money.
        MONEY
    }

    static HistoryStep read(Entry entry) {
        return new HistoryStep(
                entry.id(), entry.roughDay("day"), entry.choice("kind", Kind.class), PlaceCode.listed(entry), entry.text("text"),
                entry.basis());
    }
}
