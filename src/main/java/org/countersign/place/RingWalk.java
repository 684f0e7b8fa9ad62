package org.countersign.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/// Joins arcs to rings. Every arc that is walked both ways drops out: so the counties of a state become the state, and a
/// county whose border runs out and back on one line loses that line.
///
/// An arc is named by its number from 1, with a minus sign where it is walked from its end to its start.
final class RingWalk {
    private final IntFunction<Position> start;
    private final Map<Position, Deque<Integer>> leaving = new HashMap<>();
    private final List<List<Integer>> rings = new ArrayList<>();

    /// @param start where an arc starts; asked with a minus sign, where it ends
    RingWalk(IntFunction<Position> start) {
        this.start = start;
    }

    /// The rings, none of which passes a point twice. The ground stays on the same side of each arc.
    ///
    /// @throws IllegalArgumentException if the arcs do not close
    List<List<Integer>> join(Collection<List<Integer>> parts) {
        Set<Integer> open = new LinkedHashSet<>();
        parts.forEach(part -> part.forEach(arc -> {
            if (!open.remove(-arc)) {
                open.add(arc);
            }
        }));
        open.forEach(arc -> leaving.computeIfAbsent(start.apply(arc), position -> new ArrayDeque<>()).add(arc));
        open.forEach(arc -> {
            if (leaving.get(start.apply(arc)) instanceof Deque<Integer> there && there.remove(arc)) {
                walk(arc);
            }
        });
        return List.copyOf(rings);
    }

    private void walk(int first) {
        List<Integer> way = new ArrayList<>(List.of(first));
        while (!way.isEmpty()) {
            Position end = start.apply(-way.getLast());
            int met = met(way, end);
            if (met >= 0) {
                List<Integer> loop = way.subList(met, way.size());
                rings.add(List.copyOf(loop));
                loop.clear();
            } else if (leaving.get(end) instanceof Deque<Integer> there && !there.isEmpty()) {
                way.add(there.remove());
            } else {
                throw new IllegalArgumentException("an outline does not close at " + end);
            }
        }
    }

    private int met(List<Integer> way, Position end) {
        for (int at = way.size() - 1; at >= 0; at--) {
            if (start.apply(way.get(at)).equals(end)) {
                return at;
            }
        }
        return -1;
    }
}
