package org.countersign.place;

/// A point of a drawing: to the right of its left edge and below its upper edge, in the units of its view box.
///
/// @param x units to the right
/// @param y units down
public record Spot(double x, double y) {
    /// Twice the area of a triangle: positive where the way from first to second to third turns right in a drawing.
    static double turn(Spot first, Spot second, Spot third) {
        return (second.x - first.x) * (third.y - first.y) - (third.x - first.x) * (second.y - first.y);
    }

    /// The nearest spot with whole numbers.
    Spot whole() {
        return new Spot(Math.round(x), Math.round(y));
    }
}
