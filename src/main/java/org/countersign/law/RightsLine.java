package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One line of general information on rights, in plain words. It is not legal advice.
///
/// @param id its id
/// @param scene where or when it matters
/// @param kind what kind of line
/// @param model the id of the model it is about, such as `model-jem`; only ever in jail
/// @param text the line
/// @param basis what this rests on
public record RightsLine(
        String id, Scene scene, Kind kind, Optional<String> model, Bilingual text, List<Basis> basis) implements Sourced {
    public RightsLine {
        Objects.requireNonNull(id);
        Objects.requireNonNull(scene);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(model);
        Objects.requireNonNull(text);
        basis = List.copyOf(basis);
        if (model.isPresent() && scene != Scene.JAIL) {
            throw new IllegalArgumentException("only lines on jail differ by model, " + id + " is on " + scene);
        }
    }

    /// Where or when a line matters, in the order shown.
    public enum Scene {
        /// Always, before all else.
        START,
        /// On the street.
        STREET,
        /// In a car.
        CAR,
        /// At home.
        HOME,
        /// At work.
        WORK,
        /// In jail.
        JAIL,
        /// Papers.
        PAPERS,
        /// Children.
        CHILDREN,
        /// A plan for the family.
        FAMILY,
        /// Lawyers.
        LAWYERS,
        /// Where to complain.
        COMPLAINTS,
        /// Giving one's name, by state.
        NAME,
        /// The wallet card.
        CARD,
        /// The family plan, to print and fill by hand.
        PLAN
    }

    /// What kind of line.
    public enum Kind {
        /// What one may do.
        RIGHT,
        /// What to do or not to do.
        CARE,
        /// What to know.
        NOTE,
        /// What the sources do not say.
        GAP,
        /// Words to read out or hand over.
        SAY,
        /// A line to fill by hand.
        FIELD
    }

    static RightsLine read(Entry entry) {
        return new RightsLine(
                entry.id(), entry.choice("scene", Scene.class), entry.choice("kind", Kind.class), entry.findWord("model"),
                entry.text("text"), entry.basis());
    }
}
