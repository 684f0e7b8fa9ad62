package org.countersign.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What one fact rests on.
///
/// @param source the id of a [Source]
/// @param seen the day it was seen
/// @param sure how sure the fact is by this source
/// @param at where in the source, such as `section 2`
public record Basis(String source, LocalDate seen, Sureness sure, Optional<String> at) {
    public Basis {
        Objects.requireNonNull(source);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(sure);
        Objects.requireNonNull(at);
    }

    static Basis read(Entry entry) {
        return new Basis(entry.source("source"), entry.day("seen"), entry.choice("sure", Sureness.class), entry.findWord("at"));
    }
}
