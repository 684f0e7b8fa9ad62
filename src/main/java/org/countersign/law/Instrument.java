package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// A dated step of federal law or of the programme.
///
/// @param id its id
/// @param kind what kind of step
/// @param day when
/// @param title what it is called
/// @param what what it did
/// @param onCharts whether charts over time mark it
/// @param basis what this rests on
public record Instrument(
        String id, Kind kind, RoughDay day, Bilingual title, Bilingual what, boolean onCharts, List<Basis> basis) implements Sourced {
    public Instrument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(title);
        Objects.requireNonNull(what);
        basis = List.copyOf(basis);
    }

    /// What kind of step.
    public enum Kind {
        /// An act of Congress.
        STATUTE,
        /// An act of Congress that gives money.
        APPROPRIATION,
        /// An order of the President.
        ORDER,
        /// A memorandum of a department or agency.
        MEMO,
        /// A new or ended model, or a revision of a standard agreement.
        TEMPLATE,
        /// An announcement about the programme.
        PROGRAMME
    }

    static Instrument read(Entry entry) {
        return new Instrument(
                entry.id(), entry.choice("kind", Kind.class), entry.roughDay("day"), entry.text("title"), entry.text("what"),
                entry.flag("charts"), entry.basis());
    }
}
