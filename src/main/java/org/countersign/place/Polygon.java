package org.countersign.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A piece of ground as RFC 7946 (GeoJSON) wants it. Each ring ends with its first position.
///
/// @param outer the line around it, against the clock
/// @param holes the lines around what does not belong to it, with the clock
public record Polygon(List<Position> outer, List<List<Position>> holes) {
    public Polygon {
        outer = List.copyOf(outer);
        holes = holes.stream().map(List::copyOf).toList();
    }

    /// The polygons of rings with their ground to the right: outer ones run with the clock, holes against it.
    static List<Polygon> of(List<List<Position>> rings) {
        List<List<Position>> outers = rings.stream().filter(ring -> Ring.of(ring).area() > 0).toList();
        List<List<List<Position>>> holes = new ArrayList<>();
        outers.forEach(outer -> holes.add(new ArrayList<>()));
        for (List<Position> ring : rings) {
            if (Ring.of(ring).area() < 0) {
                holes.get(around(ring, outers)).add(closed(ring));
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        outers.forEach(outer -> polygons.add(new Polygon(closed(outer), holes.get(polygons.size()))));
        return List.copyOf(polygons);
    }

    private static int around(List<Position> hole, List<List<Position>> outers) {
        Spot within = LabelSpot.of(List.of(Ring.of(hole)));
        List<Ring> around = outers.stream().map(Ring::of).toList();
        return around.stream().filter(ring -> ring.contains(within)).min(Comparator.comparingDouble(Ring::area)).map(around::indexOf)
                .orElseThrow(() -> new IllegalArgumentException("a hole lies in no outline, at " + hole.getFirst()));
    }

    /// The other way round, the first position once more.
    private static List<Position> closed(List<Position> ring) {
        List<Position> closed = new ArrayList<>(ring.reversed());
        closed.add(closed.getFirst());
        return closed;
    }
}
