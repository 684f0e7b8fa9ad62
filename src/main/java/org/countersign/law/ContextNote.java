package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// What is often named beside agreements and is not about them. Shown apart.
///
/// @param id its id
/// @param period the years or the day it is about, such as `2017-2020`
/// @param title what it is
/// @param text what is said, and what was not looked into
/// @param basis what this rests on
public record ContextNote(String id, String period, Bilingual title, Bilingual text, List<Basis> basis) implements Sourced {
    public ContextNote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(period);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        basis = List.copyOf(basis);
    }

    static ContextNote read(Entry entry) {
        return new ContextNote(entry.id(), entry.word("period"), entry.text("title"), entry.text("text"), entry.basis());
    }
}
