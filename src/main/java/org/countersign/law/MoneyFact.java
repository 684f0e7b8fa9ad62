package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something about who pays. What the agreement says and what programmes pay are two layers, never added up.
///
/// @param id its id
/// @param layer which layer
/// @param models the codes of the models it is about; none where it is about all
/// @param state the state's two letters, where it is a state's money
/// @param from since when
/// @param what what is said
/// @param basis what this rests on
public record MoneyFact(
        String id, Layer layer, List<String> models, Optional<String> state, Optional<RoughDay> from, Bilingual what,
        List<Basis> basis) implements Sourced {
    public MoneyFact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(state);
        Objects.requireNonNull(from);
        Objects.requireNonNull(what);
        models = List.copyOf(models);
        basis = List.copyOf(basis);
    }

    /// Which layer a fact about money belongs to.
    public enum Layer {
        /// What the statute or the agreement itself says.
        CLAUSE,
        /// What a federal programme pays beside it.
        PROGRAMME,
        /// What a state pays.
        STATE,
        /// What Congress set aside, or what the whole is said to cost.
        BUDGET
    }

    static MoneyFact read(Entry entry) {
        return new MoneyFact(
                entry.id(), entry.choice("layer", Layer.class), entry.words("models"), entry.findWord("state"),
                entry.findRoughDay("from"), entry.text("what"), entry.basis());
    }
}
