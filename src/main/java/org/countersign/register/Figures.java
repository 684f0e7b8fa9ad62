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
    public Figures {
        if (rows < 0 || agreements > rows || agencies > agreements || states + territories > rows) {
            throw new IllegalArgumentException(
                    "counts contradict each other: " + rows + " rows, " + agreements + " agreements, " + agencies + " agencies");
        }
    }
}
