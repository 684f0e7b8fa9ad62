package org.countersign.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks for a spot that lies within an area and far from its edge: it crosses the area at several heights and takes, of the
/// middles of all crossings, the one farthest from any edge.
final class LabelSpot {
    private static final int HEIGHTS = 15;

    private LabelSpot() {}

    /// A spot within these rings.
    ///
    /// @param rings the area's rings, holes among them
    /// @throws IllegalArgumentException if they enclose nothing
    static Spot of(List<Ring> rings) {
        double top = rings.stream().flatMap(ring -> ring.spots().stream()).mapToDouble(Spot::y).min().orElseThrow();
        double bottom = rings.stream().flatMap(ring -> ring.spots().stream()).mapToDouble(Spot::y).max().orElseThrow();
        List<Spot> middles = new ArrayList<>();
        for (int height = 0; height < HEIGHTS; height++) {
            middles.addAll(middles(rings, top + (bottom - top) * (height + 0.5) / HEIGHTS));
        }
        return middles.stream().max(Comparator.comparingDouble(middle -> distance(rings, middle)))
                .orElseThrow(() -> new IllegalArgumentException("an outline encloses nothing"));
    }

    private static List<Spot> middles(List<Ring> rings, double y) {
        List<Double> crossings = new ArrayList<>();
        for (Ring ring : rings) {
            Spot before = ring.spots().getLast();
            for (Spot spot : ring.spots()) {
                if (before.y() > y != spot.y() > y) {
                    crossings.add(Ring.crossing(before, spot, y));
                }
                before = spot;
            }
        }
        crossings.sort(Comparator.naturalOrder());
        List<Spot> middles = new ArrayList<>();
        for (int at = 0; at + 1 < crossings.size(); at += 2) {
            middles.add(new Spot((crossings.get(at) + crossings.get(at + 1)) / 2, y));
        }
        return middles;
    }

    private static double distance(List<Ring> rings, Spot spot) {
        return rings.stream().mapToDouble(ring -> ring.distance(spot)).min().orElseThrow();
    }
}
