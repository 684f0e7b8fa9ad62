package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The outlines shipped with the program, held against the counties of the tables and against what any map shows.
class OutlinesTest {
    private final Places places = Places.bundled();
    private final Outlines outlines = Outlines.bundled();

    @Test
    void everyCountyOfTodayHasAnOutline() {
        assertThat(outlines.listAreas(Vintage.CURRENT)).extracting(Outline::fips)
                .containsExactlyElementsOf(places.listCounties().stream().map(County::fips).toList());
    }

    @Test
    void theMapOfBeforeHasTheFormerCountiesInPlaceOfTheirSuccessors() {
        Set<String> before = outlines.listAreas(Vintage.HISTORICAL).stream().map(Outline::fips).collect(Collectors.toSet());
        places.listFormerCounties().forEach(former -> {
            assertThat(before).contains(former.fips());
            places.successors(former.fips()).forEach(successor -> assertThat(before).doesNotContain(successor.fips()));
        });
        assertThat(before).contains("36119", "02020").hasSize(3231);
    }

    @Test
    void everyStateHasAnOutline() {
        assertThat(outlines.listStates()).extracting(Outline::fips)
                .containsExactlyElementsOf(places.listStates().stream().map(State::fips).sorted().toList());
    }

    @Test
    void nothingLiesBesideTheMap() {
        Box map = outlines.map();
        assertThat(all()).allSatisfy(outline -> {
            assertThat(DrawnPath.rings(outline.path()).stream().flatMap(ring -> ring.spots().stream())).allMatch(map::contains)
                    .allMatch(outline.box()::contains);
            assertThat(outline.label()).matches(outline.box()::contains);
        });
    }

    @Test
    void everyOutlineEnclosesGroundAndItsLabel() {
        assertThat(all()).allSatisfy(outline -> {
            assertThat(DrawnPath.area(outline.path())).isPositive();
            assertThat(DrawnPath.rings(outline.path()).stream().filter(ring -> ring.contains(outline.label())).count()).isOdd();
        });
    }

    /// Parts of the map with a scale of their own do not lie over one another.
    @Test
    void insetsKeepApart() {
        List<String> apart = List.of("02", "15", "60", "66", "69", "72", "78");
        for (String state : apart) {
            Box box = outlines.getOutline(state).box().grown(5);
            assertThat(outlines.listStates()).filteredOn(other -> !other.fips().equals(state))
                    .allSatisfy(other -> assertThat(DrawnPath.rings(other.path()).stream().flatMap(ring -> ring.spots().stream()))
                            .as(state + " and " + other.fips()).noneMatch(box::contains));
        }
    }

    @Test
    void collierHasItsFiveNeighbours() {
        assertThat(outlines.listNeighbours("12021")).containsExactly("12011", "12051", "12071", "12086", "12087");
    }

    /// Nassau lies on Long Island between Queens and Suffolk; over the Sound there is only water.
    @Test
    void nassauHasQueensAndSuffolk() {
        assertThat(outlines.listNeighbours("36059")).contains("36081", "36103").isSubsetOf("36081", "36103", "36005", "36119");
    }

    /// Falls Church is the one county that the package flattens to a line.
    @Test
    void fallsChurchLiesBetweenArlingtonAndFairfax() {
        assertThat(outlines.listNeighbours("51610")).containsExactly("51013", "51059");
        assertThat(outlines.listNeighbours("51013")).contains("51610", "51059");
        assertThat(outlines.listPolygons("51610")).hasSize(1);
    }

    @Test
    void westchesterBordersOnConnecticutAsItWasAndIs() {
        assertThat(outlines.listNeighbours("36119")).contains("09190").doesNotContain("09001");
        assertThat(outlines.listNeighbours("36119", Vintage.HISTORICAL)).contains("09001").doesNotContain("09190");
        assertThat(outlines.listNeighbours("09001")).contains("36119", "09005", "09009").doesNotContain("09190");
    }

    @Test
    void islandsHaveNoNeighbours() {
        assertThat(outlines.listNeighbours("66010")).isEmpty();
        assertThat(outlines.listNeighbours("99999")).isEmpty();
    }

    @Test
    void neighboursAreMutual() {
        for (Vintage vintage : Vintage.values()) {
            assertThat(outlines.listAreas(vintage)).allSatisfy(one -> assertThat(outlines.listNeighbours(one.fips(), vintage))
                    .doesNotContain(one.fips())
                    .allSatisfy(other -> assertThat(outlines.listNeighbours(other, vintage)).contains(one.fips())));
        }
    }

    /// Lee and Collier walk the same line in opposite ways.
    @Test
    void aBorderHasTheSamePointsOnBothSides() {
        Set<List<Object>> lee = steps(outlines.listPolygons("12071"));
        Set<List<Object>> back = steps(outlines.listPolygons("12021")).stream().map(List::reversed).collect(Collectors.toSet());
        assertThat(lee).containsAnyElementsOf(back);
        Set<List<Object>> drawnLee = drawnSteps("12071");
        Set<List<Object>> drawnBack = drawnSteps("12021").stream().map(List::reversed).collect(Collectors.toSet());
        assertThat(drawnLee).containsAnyElementsOf(drawnBack);
    }

    /// Whole numbers leave no room for rounding: were there one gap or overlap, the sums would differ.
    @ParameterizedTest
    @ValueSource(strings = {"02", "06", "12", "15", "25", "36", "48", "72"})
    void theCountiesOfAStateCoverIt(String state) {
        double counties = outlines.listAreas(Vintage.CURRENT).stream().filter(county -> county.fips().startsWith(state))
                .mapToDouble(county -> DrawnPath.area(county.path())).sum();
        assertThat(DrawnPath.area(outlines.getOutline(state).path())).isEqualTo(counties);
    }

    @Test
    void polygonsTurnRightAndClose() {
        Stream<String> codes = Stream.concat(all().stream().map(Outline::fips), Stream.of("51"));
        assertThat(codes.flatMap(fips -> outlines.listPolygons(fips).stream())).allSatisfy(polygon -> {
            assertThat(polygon.outer().getFirst()).isEqualTo(polygon.outer().getLast());
            assertThat(Ring.of(polygon.outer()).area()).isNegative();
            assertThat(polygon.holes()).allSatisfy(hole -> assertThat(Ring.of(hole).area()).isPositive());
        });
        assertThat(outlines.listPolygons("51003")).as("Albemarle, with Charlottesville in it").singleElement()
                .satisfies(albemarle -> assertThat(albemarle.holes()).hasSize(1));
        assertThat(outlines.listPolygons("02016")).as("the Aleutians on both sides of the 180th meridian")
                .anyMatch(island -> island.outer().getFirst().east() > 170_000)
                .anyMatch(island -> island.outer().getFirst().east() < -170_000);
    }

    @Test
    void aLargerMapHasMoreOfIt() {
        Outlines large = outlines.magnified(8);
        assertThat(large.map()).isEqualTo(new Box(0, 0, 12_000, 7504));
        Outline nassau = large.getOutline("36059");
        assertThat(nassau.path()).hasSizeGreaterThan(outlines.getOutline("36059").path().length());
        assertThat(nassau.box().grown(8).contains(new Spot(outlines.getOutline("36059").label().x() * 8,
                outlines.getOutline("36059").label().y() * 8))).isTrue();
        assertThatThrownBy(() -> outlines.magnified(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMapIsLightEnoughForAPhone() throws IOException {
        String paths = outlines.listAreas(Vintage.CURRENT).stream().map(Outline::path).collect(Collectors.joining("\"/><path d=\""));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(paths.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(packed.size()).isLessThan(75_000);
        assertThat(outlines.stateBorders()).hasSizeBetween(10_000, 30_000);
    }

    /// Rose Atoll, where nobody lives, is in neither package nor among the counties.
    @Test
    void whatIsNotThereIsSaid() {
        assertThat(outlines.findOutline("60030")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> outlines.getOutline("60030")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("60030");
        assertThat(outlines.listPolygons("60030")).isEmpty();
    }

    private List<Outline> all() {
        return Stream.of(outlines.listAreas(Vintage.CURRENT), outlines.listAreas(Vintage.HISTORICAL), outlines.listStates())
                .flatMap(Collection::stream).distinct().toList();
    }

    private static Set<List<Object>> steps(List<Polygon> polygons) {
        Set<List<Object>> steps = new HashSet<>();
        polygons.forEach(polygon -> steps.addAll(pairs(polygon.outer())));
        return steps;
    }

    private Set<List<Object>> drawnSteps(String fips) {
        Set<List<Object>> steps = new HashSet<>();
        DrawnPath.rings(outlines.getOutline(fips).path()).forEach(ring -> steps.addAll(pairs(ring.spots())));
        return steps;
    }

    private static Set<List<Object>> pairs(List<?> points) {
        Set<List<Object>> pairs = new HashSet<>();
        for (int at = 1; at < points.size(); at++) {
            pairs.add(List.of(points.get(at - 1), points.get(at)));
        }
        return pairs;
    }
}
