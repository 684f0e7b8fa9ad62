package org.countersign.place;

import java.util.Comparator;

/// A point of the earth, as exact as outlines are kept: whole thousandths of a degree, some 100 metres.
///
/// @param east the longitude in thousandths of a degree, -180000 to 180000; west of Greenwich is negative
/// @param north the latitude in thousandths of a degree, -90000 to 90000
public record Position(int east, int north) implements Comparable<Position> {
    private static final int HALF_TURN = 180_000;
    private static final double PER_DEGREE = 1000;
    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::east).thenComparingInt(Position::north);

    public Position {
        if (Math.abs(east) > HALF_TURN || Math.abs(north) > HALF_TURN / 2) {
            throw new IllegalArgumentException("no point of the earth: " + east + " " + north + " thousandths of a degree");
        }
    }

    /// The nearest position to these degrees.
    ///
    /// @throws IllegalArgumentException if there is no such point of the earth
    public static Position ofDegrees(double longitude, double latitude) {
        return new Position(Math.toIntExact(Math.round(longitude * PER_DEGREE)), Math.toIntExact(Math.round(latitude * PER_DEGREE)));
    }

    /// The longitude in degrees, with three decimals at most.
    public double longitude() {
        return east / PER_DEGREE;
    }

    /// The latitude in degrees, with three decimals at most.
    public double latitude() {
        return north / PER_DEGREE;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
