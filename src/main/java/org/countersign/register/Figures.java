package org.countersign.register;

/// The five units and the territories, over one set of rows.
///
/// @param rows see [Unit#ROWS]
/// @param agreements see [Unit#AGREEMENTS]
/// @param agencies see [Unit#AGENCIES]
/// @param counties see [Unit#COUNTIES]
/// @param states see [Unit#STATES]
/// @param territories see [Unit#TERRITORIES]
public record Figures(int rows, int agreements, int agencies, int counties, int states, int territories) {
    /// Nothing at all.
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    public Figures {
        if (rows < 0 || agreements > rows || agencies > agreements || states + territories > rows) {
            throw new IllegalArgumentException(
                    "counts contradict each other: " + rows + " rows, " + agreements + " agreements, " + agencies + " agencies");
        }
    }

    /// The figure of a unit.
    public int of(Unit unit) {
        return switch (unit) {
            case ROWS -> rows;
            case AGREEMENTS -> agreements;
            case AGENCIES -> agencies;
            case COUNTIES -> counties;
            case STATES -> states;
            case TERRITORIES -> territories;
        };
    }
}
