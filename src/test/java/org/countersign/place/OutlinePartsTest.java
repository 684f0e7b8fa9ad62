package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What outlines are made with, on figures small enough to work out by hand.
class OutlinePartsTest {
    /// The example for the sphere in Snyder, Map Projections: A Working Manual (USGS 1395), page 291.
    @Test
    void albersIsAsInTheManual() {
        Spot spot = new Albers(-96, 23, 29.5, 45.5).project(new Position(-75_000, 35_000));
        assertThat(spot.x()).isCloseTo(0.2952720, within(1e-7));
        assertThat(-spot.y()).isCloseTo(0.2416774, within(1e-7));
    }

    /// Attu lies beyond the 180th meridian, and still to the west of the Alaskan mainland.
    @Test
    void theFarAleutiansLieInTheWest() {
        Albers alaska = new Albers(-154, 58.5, 55, 65);
        assertThat(alaska.project(new Position(173_000, 53_000)).x()).isLessThan(alaska.project(new Position(-179_000, 52_000)).x());
    }

    /// The second corner takes half a square unit away, the third four.
    @Test
    void thinningLeavesOutSmallCornersAndKeepsEnds() {
        List<Spot> line = List.of(new Spot(0, 0), new Spot(1, 1), new Spot(2, 1), new Spot(4, 5));
        assertThat(new Thinning(1).thin(List.of(line), List.of()).getFirst()).containsExactly(0, 2, 3);
        assertThat(new Thinning(100).thin(List.of(line), List.of()).getFirst()).containsExactly(0, 3);
    }

    @Test
    void thinningKeepsATriangleOfAClosedLine() {
        List<Spot> island = List.of(new Spot(0, 0), new Spot(9, 0), new Spot(9, 9), new Spot(8, 9), new Spot(0, 0));
        assertThat(new Thinning(1000).thin(List.of(island), List.of(List.of(1))).getFirst()).hasSize(4).startsWith(0).endsWith(4);
    }

    /// Two arcs around one small area would both become the same straight line.
    @Test
    void thinningSparesARingThatWouldCollapse() {
        List<Spot> over = List.of(new Spot(0, 0), new Spot(1, 1), new Spot(2, 0));
        List<Spot> under = List.of(new Spot(0, 0), new Spot(1, -1), new Spot(2, 0));
        assertThat(new Thinning(50).thin(List.of(over, under), List.of(List.of(1, -2)))).allSatisfy(kept -> assertThat(kept).hasSize(3));
    }

    /// Two fields with the line 2 between them become one; the line drops out.
    @Test
    void areasJoinAlongTheLineBetweenThem() {
        Position south = new Position(1, 0);
        Position north = new Position(1, 1);
        List<Position> starts = List.of(south, north, north);
        List<Position> ends = List.of(north, south, south);
        RingWalk walk = new RingWalk(arc -> (arc > 0 ? starts : ends).get(Math.abs(arc) - 1));
        assertThat(walk.join(List.of(List.of(1, 2), List.of(-2, 3)))).containsExactly(List.of(1, 3));
    }

    /// Two loops that meet in one point are two rings, in whichever order they come.
    @Test
    void aRingPassesNoPointTwice() {
        Position middle = new Position(0, 0);
        List<Position> starts = List.of(middle, new Position(1, 1), middle, new Position(-1, 1));
        List<Position> ends = List.of(new Position(1, 1), middle, new Position(-1, 1), middle);
        RingWalk walk = new RingWalk(arc -> (arc > 0 ? starts : ends).get(Math.abs(arc) - 1));
        assertThat(walk.join(List.of(List.of(1, 2, 3, 4)))).containsExactlyInAnyOrder(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void anOpenLineIsNoRing() {
        RingWalk walk = new RingWalk(arc -> new Position(arc, 0));
        assertThatThrownBy(() -> walk.join(List.of(List.of(1)))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not close");
    }

    @Test
    void aPathIsShortAndAbsoluteAtItsStart() {
        PathText path = new PathText();
        path.add(List.of(new Spot(10, 20), new Spot(12, 20), new Spot(14, 20), new Spot(14, 20), new Spot(11, 17)), true);
        path.add(List.of(new Spot(-1, 0), new Spot(0, 2)), false);
        assertThat(path).hasToString("M10 20l4 0-3-3zM-1 0l1 2");
    }

    /// The middle of a U is not within it.
    @Test
    void aLabelStandsWithin() {
        Ring horseshoe = new Ring(List.of(new Spot(0, 0), new Spot(2, 0), new Spot(2, 8), new Spot(8, 8), new Spot(8, 0), new Spot(10, 0),
                new Spot(10, 10), new Spot(0, 10)));
        assertThat(horseshoe.contains(LabelSpot.of(List.of(horseshoe)))).isTrue();
        assertThat(horseshoe.contains(new Spot(5, 4))).isFalse();
    }

    /// A square with the clock, a hole in it against the clock, and a square elsewhere.
    @Test
    void polygonsTurnAsGeoJsonWants() {
        List<Position> square = List.of(new Position(0, 0), new Position(0, 9), new Position(9, 9), new Position(9, 0));
        List<Position> hole = List.of(new Position(1, 1), new Position(2, 1), new Position(2, 2), new Position(1, 2));
        List<Position> other = List.of(new Position(20, 0), new Position(20, 9), new Position(29, 0));
        List<Polygon> polygons = Polygon.of(List.of(other, hole, square));
        assertThat(polygons).containsExactly(
                new Polygon(List.of(new Position(29, 0), new Position(20, 9), new Position(20, 0), new Position(29, 0)), List.of()),
                new Polygon(List.of(new Position(9, 0), new Position(9, 9), new Position(0, 9), new Position(0, 0), new Position(9, 0)),
                        List.of(List.of(new Position(1, 2), new Position(2, 2), new Position(2, 1), new Position(1, 1),
                                new Position(1, 2)))));
    }
}
