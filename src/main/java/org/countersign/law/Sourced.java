package org.countersign.law;

import java.util.Comparator;
import java.util.List;

/// Something said about the law: it has an id that stays, and at least one basis. No source, no build.
public interface Sourced {
    /// The id, in small letters with hyphens; unique among all facts.
    String id();

    /// What it rests on, at least one.
    List<Basis> basis();

    /// How sure it is by its best basis.
    default Sureness sureness() {
        return basis().stream().map(Basis::sure).min(Comparator.naturalOrder()).orElseThrow();
    }
}
