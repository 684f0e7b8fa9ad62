package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// One paragraph of section 287(g) of the Immigration and Nationality Act.
///
/// @param id its id
/// @param paragraph its number, such as `(1)`
/// @param what what it says, in our words
/// @param consequence what follows for an agreement or for this register
/// @param basis what this rests on
public record StatuteParagraph(String id, String paragraph, Bilingual what, Bilingual consequence, List<Basis> basis) implements Sourced {
    public StatuteParagraph {
        Objects.requireNonNull(id);
        Objects.requireNonNull(paragraph);
        Objects.requireNonNull(what);
        Objects.requireNonNull(consequence);
        basis = List.copyOf(basis);
    }

    static StatuteParagraph read(Entry entry) {
        return new StatuteParagraph(
                entry.id(), entry.word("paragraph"), entry.text("what"), entry.text("consequence"), entry.basis());
    }
}
