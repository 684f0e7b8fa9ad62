package org.countersign.register;

import java.util.Optional;

/// A figure as others state it, by its column in the table of statements.
enum StatedFigure {
    /// Rows of the whole list.
    TOTAL("total", ""),
    /// Rows of the jail enforcement model.
    JEM("jem", "JEM"),
    /// Rows of the warrant service model.
    WSO("wso", "WSO"),
    /// Rows of the task force model.
    TFM("tfm", "TFM"),
    /// States; the register keeps territories apart.
    STATES("states", "");

    private final String column;
    private final String model;

    StatedFigure(String column, String model) {
        this.column = column;
        this.model = model;
    }

    String column() {
        return column;
    }

    /// The figure of a count as ICE's page would state it; 0 where nothing is listed.
    int of(Count count) {
        return figures(count).map(figures -> this == STATES ? figures.states() : figures.rows()).orElse(0);
    }

    /// All units that the figure may have been taken in.
    Optional<Figures> figures(Count count) {
        return model.isEmpty() ? count.figures() : Optional.ofNullable(count.byModel().get(model));
    }
}
