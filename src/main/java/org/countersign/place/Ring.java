package org.countersign.place;

import java.util.List;

/// A closed line in a plane, its last spot joined to its first.
///
/// @param spots the corners, each once
record Ring(List<Spot> spots) {
    /// The plane of longitude and latitude, north up as in a drawing, in thousandths of a degree.
    static Ring of(List<Position> positions) {
        return new Ring(positions.stream().map(position -> new Spot(position.east(), -position.north())).toList());
    }

    /// The area, negative where the line runs against the clock.
    double area() {
        double twice = 0;
        Spot before = spots.getLast();
        for (Spot spot : spots) {
            twice += before.x() * spot.y() - spot.x() * before.y();
            before = spot;
        }
        return twice / 2;
    }

    /// Whether a spot lies within; for one on the line itself either answer may come.
    boolean contains(Spot spot) {
        boolean within = false;
        Spot before = spots.getLast();
        for (Spot corner : spots) {
            boolean crosses = before.y() > spot.y() != corner.y() > spot.y();
            within ^= crosses && spot.x() < crossing(before, corner, spot.y());
            before = corner;
        }
        return within;
    }

    /// How far a spot is from the line.
    double distance(Spot spot) {
        double least = Double.MAX_VALUE;
        Spot before = spots.getLast();
        for (Spot corner : spots) {
            least = Math.min(least, distance(spot, before, corner));
            before = corner;
        }
        return least;
    }

    /// Where the line from one spot to another crosses a height; the two are not of one height.
    static double crossing(Spot one, Spot other, double y) {
        return one.x() + (y - one.y()) * (other.x() - one.x()) / (other.y() - one.y());
    }

    private static double distance(Spot spot, Spot from, Spot to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double square = x * x + y * y;
        double along = square == 0 ? 0 : Math.clamp(((spot.x() - from.x()) * x + (spot.y() - from.y()) * y) / square, 0, 1);
        double right = from.x() + along * x - spot.x();
        double down = from.y() + along * y - spot.y();
        return StrictMath.sqrt(right * right + down * down);
    }
}
