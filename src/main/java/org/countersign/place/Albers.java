package org.countersign.place;

/// Albers' equal-area conic projection of the sphere: a county is as large in the drawing as it is on the ground, measured
/// against all others of the same projection. Computed with `StrictMath`, so that every machine draws the same.
final class Albers {
    private static final double HALF_TURN = 180;

    private final double meridian;
    private final double cone;
    private final double constant;
    private final double middle;

    /// @param longitude the longitude that is drawn upright, in degrees
    /// @param latitude the latitude that is drawn at height 0 there
    /// @param first one parallel that is drawn in its true length
    /// @param second the other; the two may not lie as far north as south
    Albers(double longitude, double latitude, double first, double second) {
        double sine = StrictMath.sin(StrictMath.toRadians(first));
        meridian = longitude;
        cone = (sine + StrictMath.sin(StrictMath.toRadians(second))) / 2;
        constant = 1 + sine * (2 * cone - sine);
        middle = radius(latitude);
    }

    /// Where a point of the earth is drawn: right and down from the middle, in radii of the earth.
    Spot project(Position position) {
        double east = position.longitude() - meridian;
        double turned = east > HALF_TURN ? east - 2 * HALF_TURN : east < -HALF_TURN ? east + 2 * HALF_TURN : east;
        double angle = StrictMath.toRadians(turned) * cone;
        double radius = radius(position.latitude());
        return new Spot(radius * StrictMath.sin(angle), radius * StrictMath.cos(angle) - middle);
    }

    private double radius(double latitude) {
        return StrictMath.sqrt(constant - 2 * cone * StrictMath.sin(StrictMath.toRadians(latitude))) / cone;
    }
}
