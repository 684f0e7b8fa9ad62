package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One encounter, walked through under each model.
///
/// @param id its id, such as `traffic-stop`
/// @param title what it is called
/// @param walks the walk under each model
/// @param basis what the whole rests on
public record Encounter(String id, Bilingual title, List<Walk> walks, List<Basis> basis) implements Sourced {
    public Encounter {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        walks = List.copyOf(walks);
        basis = List.copyOf(basis);
    }

    static Encounter read(Entry entry) {
        return new Encounter(entry.id(), entry.text("title"), entry.entries("walks", Walk::read), entry.basis());
    }

    /// The walk under one model.
    ///
    /// @param model the model's code
    /// @param steps the steps, in order
    public record Walk(String model, List<Step> steps) {
        public Walk {
            Objects.requireNonNull(model);
            steps = List.copyOf(steps);
        }

        static Walk read(Entry entry) {
            return new Walk(entry.word("model"), entry.entries("steps", Step::read));
        }
    }

    /// One step.
    ///
    /// @param kind what kind of step
    /// @param what what happens
    /// @param clause the clause of the model's agreement, where one says so
    /// @param basis what this rests on
    public record Step(Kind kind, Bilingual what, Optional<String> clause, List<Basis> basis) {
        public Step {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(what);
            Objects.requireNonNull(clause);
            basis = List.copyOf(basis);
        }

        static Step read(Entry entry) {
            return new Step(entry.choice("kind", Kind.class), entry.text("what"), entry.findWord("clause"), entry.basis());
        }
    }

    /// What kind of step.
    public enum Kind {
        /// Ordinary local police work.
        LOCAL,
        /// Immigration authority under the agreement.
        AUTHORITY,
        /// What the agreement does not allow, or a limit it sets.
        LIMIT,
        /// ICE is contacted or told.
        ICE,
        /// State law cuts in.
        STATE
    }
}
