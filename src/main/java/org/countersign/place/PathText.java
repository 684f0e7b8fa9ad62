package org.countersign.place;

import java.util.ArrayList;
import java.util.List;

/// Writes the shortest SVG path through spots on whole numbers: an absolute start for each line, so that paths may be put one
/// behind the other, and then steps.
final class PathText {
    private final StringBuilder text = new StringBuilder();

    /// Adds a line; spots that bring it no further are left out.
    ///
    /// @param closed whether it returns to its first spot
    void add(List<Spot> spots, boolean closed) {
        List<Spot> line = plain(spots);
        Spot first = line.getFirst();
        text.append('M').append((long) first.x());
        number((long) first.y());
        Spot before = first;
        for (Spot spot : line.subList(1, line.size())) {
            long right = (long) (spot.x() - before.x());
            if (before == first) {
                text.append('l').append(right);
            } else {
                number(right);
            }
            number((long) (spot.y() - before.y()));
            before = spot;
        }
        text.append(closed ? "z" : "");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void number(long number) {
        text.append(number < 0 ? "" : " ").append(number);
    }

    /// Without spots that repeat the one before or lie straight between their neighbours.
    private static List<Spot> plain(List<Spot> spots) {
        List<Spot> plain = new ArrayList<>();
        for (Spot spot : spots) {
            while (plain.size() > 1 && between(plain.get(plain.size() - 2), plain.getLast(), spot)) {
                plain.removeLast();
            }
            if (plain.isEmpty() || !plain.getLast().equals(spot)) {
                plain.add(spot);
            }
        }
        return plain;
    }

    private static boolean between(Spot from, Spot middle, Spot to) {
        double forward = (middle.x() - from.x()) * (to.x() - middle.x()) + (middle.y() - from.y()) * (to.y() - middle.y());
        return Spot.turn(from, middle, to) == 0 && forward >= 0;
    }
}
