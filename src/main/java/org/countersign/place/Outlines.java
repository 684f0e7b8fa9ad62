package org.countersign.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The outlines of counties and states, drawn on one map in whole units, and in degrees. Immutable, safe for many threads.
///
/// The lower 48 fill the map; Alaska, Hawaii and the territories stand beside them at scales of their own. Neighbours share
/// their border point for point. A county is named by its five digits, a state by its two.
public final class Outlines {
    private static final Once<Outlines> BUNDLED = new Once<>(() -> new Outlines(table(new PlaceFolder(Optional.empty())), 1));
    private static final int WIDTH = 1500;
    private static final int HEIGHT = 938;

    private final OutlineTable table;
    private final int times;
    private final Once<Drawing> drawing;
    private final SortedMap<String, OutlineArea> areas = new TreeMap<>();
    private final SortedMap<String, Once<Outline>> counties = new TreeMap<>();
    private final SortedMap<String, Once<Outline>> states = new TreeMap<>();
    private final Once<Borders> today;
    private final Once<Borders> before;

    private Outlines(OutlineTable table, int times) {
        this.table = table;
        this.times = times;
        drawing = new Once<>(() -> new Drawing(table, times));
        today = new Once<>(() -> new Borders(table.areas(Vintage.CURRENT)));
        before = new Once<>(() -> new Borders(table.areas(Vintage.HISTORICAL)));
        for (OutlineArea area : table.areas()) {
            areas.put(area.fips(), area);
            counties.put(area.fips(), new Once<>(() -> drawing.get().outline(area.fips(), area.rings())));
            states.computeIfAbsent(area.fips().substring(0, 2),
                    state -> new Once<>(() -> drawing.get().outline(state, stateRings(state))));
        }
    }

    /// The outlines shipped with the program, on a map 1500 units wide. Read when first asked for, each drawn when first
    /// wanted.
    public static Outlines bundled() {
        return BUNDLED.get();
    }

    /// The outlines in a folder that holds the tables of `data/places`.
    ///
    /// @throws java.io.UncheckedIOException if a table cannot be read
    public static Outlines read(Path folder) {
        return new Outlines(table(new PlaceFolder(Optional.of(folder))), 1);
    }

    /// The same drawn larger and with more of its points, for a map of one state: with the state's [Outline#box] as view box.
    /// Nothing is kept from call to call, so keep it.
    ///
    /// @param times how many times as large, 1 to 20; about 8 shows all there is
    public Outlines magnified(int times) {
        if (times < 1 || times > 20) {
            throw new IllegalArgumentException("a map is drawn 1 to 20 times as large, not " + times);
        }
        return new Outlines(table, times);
    }

    /// The whole map.
    public Box map() {
        return new Box(0, 0, WIDTH * times, HEIGHT * times);
    }

    /// The counties of a map by FIPS code: of today, or of the time before Alaska (2019) and Connecticut (2022) were counted
    /// anew. Both cover all ground once; the codes of counties that did not change are the same.
    public List<Outline> listAreas(Vintage vintage) {
        return table.areas(vintage).stream().map(area -> getOutline(area.fips())).toList();
    }

    /// The states, the District of Columbia and the territories, by FIPS code of two digits.
    public List<Outline> listStates() {
        return states.values().stream().map(Once::get).toList();
    }

    /// Those of them that stand beside the map at scales of their own: Alaska, Hawaii and the territories.
    public List<Outline> listInsets() {
        return listStates().stream().filter(state -> Inset.of(state.fips()).beside()).toList();
    }

    /// The outline of a county of today, a former county, or a state.
    ///
    /// @param fips five digits or two
    public Optional<Outline> findOutline(String fips) {
        return Optional.ofNullable(fips.length() == 2 ? states.get(fips) : counties.get(fips)).map(Once::get);
    }

    /// The outline of a county of today, a former county, or a state.
    ///
    /// @throws NoSuchElementException if there is none
    public Outline getOutline(String fips) {
        return findOutline(fips)
                .orElseThrow(() -> new NoSuchElementException("no county or state with an outline has the FIPS code " + fips));
    }

    /// The lines between states as an SVG path without ground, each line once.
    public String stateBorders() {
        return drawing.get().lines(today.get().betweenStates());
    }

    /// The counties of today that share a line of border with this one, by FIPS code; for a former county those of its time.
    /// Counties that meet in one point only are no neighbours; water between two does not part them where the Census draws
    /// their border through it. None for a code that has no outline.
    public List<String> listNeighbours(String fips) {
        OutlineArea area = areas.get(fips);
        return listNeighbours(fips, area != null && !area.vintages().contains(Vintage.CURRENT) ? Vintage.HISTORICAL : Vintage.CURRENT);
    }

    /// The same on the map of one time.
    public List<String> listNeighbours(String fips, Vintage vintage) {
        return List.copyOf((vintage == Vintage.CURRENT ? today : before).get().neighbours(fips));
    }

    /// The ground of a county or state in degrees, as GeoJSON wants it; empty for a code that has no outline.
    ///
    /// @param fips five digits or two
    public List<Polygon> listPolygons(String fips) {
        List<List<Integer>> rings = Optional.ofNullable(areas.get(fips)).map(OutlineArea::rings).orElseGet(() -> stateRings(fips));
        return Polygon.of(rings.stream().map(table::positions).toList());
    }

    /// The lozenge of a county that is too small lies over its neighbours, which cover the state's ground without it.
    private List<List<Integer>> stateRings(String state) {
        List<List<Integer>> rings = new ArrayList<>();
        table.areas(Vintage.CURRENT).stream().filter(area -> area.fips().substring(0, 2).equals(state) && area.beside().isEmpty())
                .forEach(area -> rings.addAll(area.rings()));
        return new RingWalk(table::start).join(rings);
    }

    private static OutlineTable table(PlaceFolder folder) {
        return OutlineTable.read(folder.table(OutlineTable.ARCS), folder.table(OutlineTable.AREAS));
    }
}
