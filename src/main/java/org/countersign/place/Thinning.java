package org.countersign.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Leaves out the points of lines that hardly show, by Visvalingam and Whyatt: again and again the one whose triangle with
/// its neighbours is smallest. A line is thinned once for both areas beside it, and its ends stay, so areas still fit together.
final class Thinning {
    /// A closed line has its first point again at its end; with fewer it would enclose nothing.
    private static final int FEWEST_OF_CLOSED = 4;

    private final double least;

    /// @param least the smallest area that a point's triangle must have to stay
    Thinning(double least) {
        this.least = least;
    }

    /// Which points of each arc stay, by their place in it. Arcs of a ring that would enclose nothing keep all their points.
    ///
    /// @param rings the rings made of these arcs
    List<int[]> thin(List<List<Spot>> arcs, List<List<Integer>> rings) {
        List<int[]> kept = new ArrayList<>();
        arcs.forEach(arc -> kept.add(thin(arc)));
        for (List<Integer> ring : rings) {
            if (collapsed(ring, arcs, kept)) {
                ring.forEach(arc -> kept.set(Math.abs(arc) - 1, IntStream.range(0, arcs.get(Math.abs(arc) - 1).size()).toArray()));
            }
        }
        return kept;
    }

    private static boolean collapsed(List<Integer> ring, List<List<Spot>> arcs, List<int[]> kept) {
        List<Spot> spots = new ArrayList<>();
        for (int arc : ring) {
            List<Spot> whole = arcs.get(Math.abs(arc) - 1);
            List<Spot> thinned = IntStream.of(kept.get(Math.abs(arc) - 1)).mapToObj(whole::get).toList();
            spots.addAll(arc > 0 ? thinned : thinned.reversed());
        }
        return spots.stream().distinct().count() < FEWEST_OF_CLOSED - 1;
    }

    private int[] thin(List<Spot> arc) {
        List<Integer> kept = new ArrayList<>(IntStream.range(0, arc.size()).boxed().toList());
        int fewest = arc.getFirst().equals(arc.getLast()) ? FEWEST_OF_CLOSED : 2;
        while (kept.size() > fewest) {
            int smallest = smallest(arc, kept);
            if (area(arc, kept, smallest) >= least) {
                break;
            }
            kept.remove(smallest);
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int smallest(List<Spot> arc, List<Integer> kept) {
        int smallest = 1;
        for (int at = 2; at < kept.size() - 1; at++) {
            if (area(arc, kept, at) < area(arc, kept, smallest)) {
                smallest = at;
            }
        }
        return smallest;
    }

    private static double area(List<Spot> arc, List<Integer> kept, int at) {
        return Math.abs(Spot.turn(arc.get(kept.get(at - 1)), arc.get(kept.get(at)), arc.get(kept.get(at + 1)))) / 2;
    }
}
