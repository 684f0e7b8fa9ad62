package org.countersign.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The arcs of the outlines on paper: projected, thinned to what shows, and rounded to whole units, each once.
final class Drawing {
    /// A corner that takes away less than so many square units is left out.
    private static final double LEAST_AREA = 1;

    private final List<List<Spot>> arcs;

    /// @param table the outlines
    /// @param times how many times as large as the map of the whole country
    Drawing(OutlineTable table, int times) {
        Inset[] insets = new Inset[table.arcs().size()];
        table.areas().forEach(area -> area.rings()
                .forEach(ring -> ring.forEach(arc -> insets[Math.abs(arc) - 1] = Inset.of(area.fips()))));
        List<List<Spot>> projected = new ArrayList<>();
        for (List<Position> arc : table.arcs()) {
            Inset inset = insets[projected.size()];
            projected.add(arc.stream().map(position -> inset.project(position, times)).toList());
        }
        List<List<Integer>> rings = table.areas().stream().flatMap(area -> area.rings().stream()).toList();
        List<int[]> kept = new Thinning(LEAST_AREA).thin(projected, rings);
        List<List<Spot>> whole = new ArrayList<>();
        for (List<Spot> arc : projected) {
            whole.add(IntStream.of(kept.get(whole.size())).mapToObj(arc::get).map(Spot::whole).toList());
        }
        arcs = List.copyOf(whole);
    }

    /// An area of these rings. Islands that are nothing in whole units drop out; where all are, a square of one unit stands
    /// for the largest.
    Outline outline(String fips, List<List<Integer>> rings) {
        List<Ring> all = rings.stream().map(this::ring).toList();
        List<Ring> drawn = all.stream().filter(ring -> ring.area() != 0).toList();
        if (drawn.stream().noneMatch(ring -> ring.area() > 0)) {
            drawn = List.of(square(all.stream().max(Comparator.comparingInt(ring -> ring.spots().size())).orElseThrow()));
        }
        PathText path = new PathText();
        drawn.forEach(ring -> path.add(ring.spots(), true));
        return new Outline(fips, path.toString(), Box.around(drawn.stream().flatMap(ring -> ring.spots().stream()).toList()),
                LabelSpot.of(drawn));
    }

    /// The arcs as open lines.
    String lines(List<Integer> numbers) {
        PathText path = new PathText();
        numbers.forEach(number -> path.add(line(number), false));
        return path.toString();
    }

    /// The spots of an arc in the way it is walked.
    List<Spot> line(int arc) {
        List<Spot> line = arcs.get(Math.abs(arc) - 1);
        return arc > 0 ? line : line.reversed();
    }

    private Ring ring(List<Integer> numbers) {
        List<Spot> spots = new ArrayList<>();
        for (int arc : numbers) {
            line(arc).stream().skip(1).forEach(spots::add);
        }
        return new Ring(spots);
    }

    private static Ring square(Ring ring) {
        Spot corner = ring.spots().getFirst();
        return new Ring(List.of(corner, new Spot(corner.x() + 1, corner.y()), new Spot(corner.x() + 1, corner.y() + 1),
                new Spot(corner.x(), corner.y() + 1)));
    }
}
