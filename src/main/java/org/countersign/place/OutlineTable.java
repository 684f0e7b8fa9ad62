package org.countersign.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The outlines as the two tables `outline_arcs.csv` and `outline_areas.csv` hold them.
///
/// @param arcs the arcs; the first has the number 1
/// @param areas the counties, by FIPS code
record OutlineTable(List<List<Position>> arcs, List<OutlineArea> areas) {
    static final String ARCS = "outline_arcs.csv";
    static final String AREAS = "outline_areas.csv";
    static final List<String> ARC_HEADINGS = List.of("arc");
    static final List<String> AREA_HEADINGS = List.of("fips", "vintage", "beside", "rings");

    private static final Map<String, Set<Vintage>> VINTAGES = new TreeMap<>(Map.of("current", EnumSet.of(Vintage.CURRENT), "former",
            EnumSet.of(Vintage.HISTORICAL), "", EnumSet.allOf(Vintage.class)));

    OutlineTable {
        arcs = List.copyOf(arcs);
        areas = List.copyOf(areas);
    }

    /// Reads the two tables.
    ///
    /// @throws IllegalArgumentException if they are not what [#arcLines] and [#areaLines] write
    static OutlineTable read(PlaceTable arcs, PlaceTable areas) {
        return new OutlineTable(arcs.all().stream().map(line -> positions(line.getFirst())).toList(),
                areas.all().stream().map(OutlineTable::area).toList());
    }

    /// An arc's first position and the steps to each next one, in thousandths of a degree to the east and to the north. The
    /// arc's number is that of its line.
    List<List<String>> arcLines() {
        List<List<String>> lines = new ArrayList<>();
        for (List<Position> arc : arcs) {
            StringBuilder line = new StringBuilder(12 * arc.size());
            Position before = new Position(0, 0);
            for (Position position : arc) {
                line.append(line.isEmpty() ? "" : " ").append(position.east() - before.east()).append(' ')
                        .append(position.north() - before.north());
                before = position;
            }
            lines.add(List.of(line.toString()));
        }
        return lines;
    }

    /// A county's code, when it is counted by (empty for both times), what it borders on besides, and its rings, parted by
    /// semicolons.
    List<List<String>> areaLines() {
        return areas.stream().map(area -> List.of(area.fips(), word(area.vintages()), String.join(" ", area.beside()),
                area.rings().stream().map(ring -> ring.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(";"))))
                .toList();
    }

    /// The position where an arc starts, or, with a minus sign, where it ends.
    Position start(int arc) {
        List<Position> positions = arcs.get(Math.abs(arc) - 1);
        return arc > 0 ? positions.getFirst() : positions.getLast();
    }

    /// The positions of a ring, each once.
    List<Position> positions(List<Integer> ring) {
        List<Position> positions = new ArrayList<>();
        for (int arc : ring) {
            List<Position> line = arcs.get(Math.abs(arc) - 1);
            positions.addAll((arc > 0 ? line : line.reversed()).subList(1, line.size()));
        }
        return positions;
    }

    /// The counties of one time.
    List<OutlineArea> areas(Vintage vintage) {
        return areas.stream().filter(area -> area.vintages().contains(vintage)).toList();
    }

    private static String word(Set<Vintage> vintages) {
        return VINTAGES.entrySet().stream().filter(entry -> entry.getValue().equals(vintages)).findFirst().orElseThrow().getKey();
    }

    private static List<Position> positions(String line) {
        List<Position> positions = new ArrayList<>();
        List<Integer> steps = numbers(line);
        int east = 0;
        int north = 0;
        for (int at = 0; at < steps.size(); at += 2) {
            east += steps.get(at);
            north += steps.get(at + 1);
            positions.add(new Position(east, north));
        }
        return List.copyOf(positions);
    }

    private static OutlineArea area(List<String> line) {
        Set<Vintage> vintages = VINTAGES.getOrDefault(line.get(1), Set.of());
        return new OutlineArea(line.get(0), vintages, line.get(2).isEmpty() ? List.of() : List.of(line.get(2).split(" ")),
                Stream.of(line.get(3).split(";")).map(OutlineTable::numbers).toList());
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }
}
