package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/// A count that somebody published, with who said it. It is no count of this register and is never joined to one.
///
/// @param id its id
/// @param day of when
/// @param figure how many
/// @param unit of what
/// @param states in how many states, where that was said
/// @param names under how many printed names, where that was counted
/// @param byModel how many under each model; empty where that was not said
/// @param by who said it
/// @param text what else must be said
/// @param basis what this rests on
public record PublishedCount(
        String id,
        RoughDay day,
        int figure,
        Unit unit,
        OptionalInt states,
        OptionalInt names,
        List<ModelFigure> byModel,
        Bilingual by,
        Bilingual text,
        List<Basis> basis) implements Sourced {
    private static final List<String> MODELS = List.of("jem", "tfm", "wso");

    public PublishedCount {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(states);
        Objects.requireNonNull(names);
        Objects.requireNonNull(by);
        Objects.requireNonNull(text);
        byModel = List.copyOf(byModel);
        basis = List.copyOf(basis);
        if (!byModel.isEmpty() && byModel.stream().mapToInt(ModelFigure::figure).sum() != figure) {
            throw new IllegalArgumentException("the models of " + id + " do not add up to " + figure);
        }
    }

    /// What was counted. Units differ, and no two of them make one line.
    public enum Unit {
        /// Agreements.
        AGREEMENTS,
        /// Agencies with one or more.
        AGENCIES,
        /// Bodies that take part, as an audit calls them.
        PARTICIPANTS,
        /// Places that take part.
        JURISDICTIONS,
        /// Agreements signed that day.
        NEW_AGREEMENTS,
        /// Agreements that ended.
        ENDINGS,
        /// Rows of a sheet, counted by this project.
        ROWS
    }

    /// How many under one model.
    ///
    /// @param model the model's id, such as `jem`
    /// @param figure how many
    public record ModelFigure(String model, int figure) {
        public ModelFigure {
            Objects.requireNonNull(model);
        }
    }

    /// Whether somebody said it; a count of rows is this project's own reckoning.
    public boolean isStatement() {
        return unit != Unit.ROWS;
    }

    static PublishedCount read(Entry entry) {
        List<ModelFigure> byModel = MODELS.stream().filter(model -> entry.findWord(model).isPresent())
                .map(model -> new ModelFigure(model, entry.number(model))).toList();
        return new PublishedCount(
                entry.id(), entry.roughDay("day"), entry.number("figure"), entry.choice("unit", Unit.class), number(entry, "states"),
                number(entry, "names"), byModel, entry.text("by"), entry.text("text"), entry.basis());
    }

    private static OptionalInt number(Entry entry, String key) {
        return entry.findWord(key).isPresent() ? OptionalInt.of(entry.number(key)) : OptionalInt.empty();
    }
}
