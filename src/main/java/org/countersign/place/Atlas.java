package org.countersign.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The counties of one year as a file in TopoJSON holds them: arcs, and areas as rings of arcs.
///
/// @param arcs the arcs, as the file orders them
/// @param counties for each FIPS code its rings, of arc numbers from 1, with a minus sign where an arc is walked backwards
record Atlas(List<List<Position>> arcs, SortedMap<String, List<List<Integer>>> counties) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /// Reads `objects.counties` of a quantised TopoJSON file in degrees.
    ///
    /// @throws IOException if the file cannot be read or is none
    static Atlas read(Path file) throws IOException {
        try (JsonParser json = FACTORY.createParser(file.toFile())) {
            return new TopoJson(json).read();
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("could not read the outlines of counties in " + file + ": " + e.getMessage(), e);
        }
    }

    /// The same without what the package's own thinning left behind: arcs of no length, lines out and back, islands of no
    /// width. A county that has no width at all becomes a lozenge, so that it can be seen.
    Atlas cleaned() {
        List<List<Position>> lines = new ArrayList<>(arcs.stream().map(Atlas::withoutSpikes).toList());
        Atlas plain = new Atlas(List.copyOf(lines), counties);
        SortedMap<String, List<List<Integer>>> clean = new TreeMap<>();
        counties.forEach((fips, rings) -> {
            List<List<Integer>> joined = plain.joined(rings);
            if (joined.isEmpty()) {
                lines.add(lozenge(rings.stream().flatMap(List::stream).flatMap(arc -> line(arc).stream()).distinct().toList()));
                joined = List.of(List.of(lines.size()));
            }
            clean.put(fips, joined);
        });
        return new Atlas(lines, clean);
    }

    /// The other counties that have an arc in common with this one, by FIPS code.
    List<String> beside(String fips) {
        Set<Integer> own = numbers(fips);
        return counties.keySet().stream()
                .filter(other -> !other.equals(fips) && numbers(other).stream().anyMatch(own::contains)).toList();
    }

    /// The rings of a county.
    List<List<Integer>> rings(String fips) {
        return Optional.ofNullable(counties.get(fips)).orElseThrow(() -> new NoSuchElementException("the atlas has no county " + fips));
    }

    private Set<Integer> numbers(String fips) {
        return rings(fips).stream().flatMap(List::stream).map(Math::abs).collect(Collectors.toSet());
    }

    private List<List<Integer>> joined(List<List<Integer>> rings) {
        List<List<Integer>> lines = rings.stream().map(ring -> ring.stream().filter(arc -> line(arc).size() > 1).toList()).toList();
        return new RingWalk(arc -> line(arc).getFirst()).join(lines).stream().filter(ring -> area(ring) != 0).toList();
    }

    /// Half as wide as the line is long, with the clock.
    private static List<Position> lozenge(List<Position> line) {
        Position from = Collections.min(line);
        Position to = Collections.max(line);
        int east = (from.east() + to.east()) / 2;
        int north = (from.north() + to.north()) / 2;
        int right = (to.north() - from.north()) / 4;
        int down = (to.east() - from.east()) / 4;
        return List.of(from, new Position(east - right, north + down), to, new Position(east + right, north - down), from);
    }

    /// The positions of an arc in the way it is walked.
    List<Position> line(int arc) {
        List<Position> line = arcs.get(Math.abs(arc) - 1);
        return arc > 0 ? line : line.reversed();
    }

    private double area(List<Integer> ring) {
        return Ring.of(ring.stream().flatMap(arc -> line(arc).stream().skip(1)).toList()).area();
    }

    private static List<Position> withoutSpikes(List<Position> arc) {
        List<Position> plain = new ArrayList<>();
        for (Position position : arc) {
            if (plain.isEmpty() || !plain.getLast().equals(position)) {
                plain.add(position);
            }
            while (plain.size() > 2 && plain.getLast().equals(plain.get(plain.size() - 3))) {
                plain.subList(plain.size() - 2, plain.size()).clear();
            }
        }
        return List.copyOf(plain);
    }
}
