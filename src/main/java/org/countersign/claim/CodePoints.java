package org.countersign.claim;

/// Turns places counted in UTF-16 units into places counted in characters (code points). Asked in rising order it takes one
/// pass over the text.
final class CodePoints {
    private final String text;
    private final boolean plain;
    private int units;
    private int points;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    int at(int unit) {
        if (plain) {
            return unit;
        }
        if (unit < units) {
            points -= text.codePointCount(unit, units);
        } else {
            points += text.codePointCount(units, unit);
        }
        units = unit;
        return points;
    }
}
