package org.countersign.law;

import java.util.List;
import java.util.Objects;

/// An effect that is often claimed, and what studies can and cannot say of it.
///
/// @param id its id
/// @param said the claim
/// @param can what studies say
/// @param cannot what none of them says
/// @param studies the ids of the studies it is answered by; none where there is no study
/// @param basis what this rests on, the claim's source among them
public record Effect(
        String id, Bilingual said, Bilingual can, Bilingual cannot, List<String> studies, List<Basis> basis) implements Sourced {
    public Effect {
        Objects.requireNonNull(id);
        Objects.requireNonNull(said);
        Objects.requireNonNull(can);
        Objects.requireNonNull(cannot);
        studies = List.copyOf(studies);
        basis = List.copyOf(basis);
    }

    static Effect read(Entry entry) {
        return new Effect(
                entry.id(), entry.text("said"), entry.text("can"), entry.text("cannot"), entry.words("studies"), entry.basis());
    }
}
