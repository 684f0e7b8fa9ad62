package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What one version of a standard agreement says under one aspect.
///
/// @param aspect under which aspect
/// @param what what it says, in our words
/// @param clause where it says so, such as `IV.E`
/// @param basis what this rests on
public record Provision(Aspect aspect, Bilingual what, Optional<String> clause, List<Basis> basis) {
    public Provision {
        Objects.requireNonNull(aspect);
        Objects.requireNonNull(what);
        Objects.requireNonNull(clause);
        basis = List.copyOf(basis);
    }

    static Provision read(Entry entry) {
        return new Provision(entry.choice("aspect", Aspect.class), entry.text("what"), entry.findWord("clause"), entry.basis());
    }
}
