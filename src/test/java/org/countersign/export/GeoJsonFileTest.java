package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.cli.JsonText;
import org.countersign.register.Record;
import org.countersign.register.Story;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/// The map of counties, read back by JTS.
class GeoJsonFileTest {
    private static final Map<String, Object> SMALL = collection(Taken.DOWNLOADS);

    private static String text(Downloads downloads) {
        try {
            return new String(Taken.bytes(downloads, "counties.geojson"), StandardCharsets.UTF_8);
        } catch (IOException unwritten) {
            throw new java.io.UncheckedIOException(unwritten);
        }
    }

    private static Map<String, Object> collection(Downloads downloads) {
        return JsonText.object(JsonText.read(text(downloads)));
    }

    @Test
    void oneCountyEverHadALocalHolder() {
        assertThat(JsonText.objects(SMALL.get("features"))).singleElement().satisfies(feature -> {
            assertThat(feature.get("id")).isEqualTo("12021");
            Map<String, Object> properties = JsonText.object(feature.get("properties"));
            assertThat(properties).containsEntry("name", "Collier County").containsEntry("state", "FL").containsEntry("holding", 1L);
            // the town's police is gone from the last edition
            assertThat(JsonText.objects(properties.get("holders"))).singleElement().satisfies(holder -> assertThat(holder)
                    .containsEntry("kind", "sheriff").containsEntry("models", List.of("TFM", "WSO")).containsEntry("since", "2025-02-10"));
            assertThat(JsonText.objects(properties.get("statewide"))).singleElement().satisfies(holder -> assertThat(holder)
                    .containsEntry("name", "Florida Highway Patrol").containsEntry("models", List.of("TFM"))
                    .containsEntry("since", "2025-02-24"));
        });
    }

    @Test
    void itsGroundIsWhereItIs() throws ParseException {
        Geometry collier = new GeoJsonReader().read(text(Taken.DOWNLOADS)).getGeometryN(0);
        GeometryFactory points = new GeometryFactory();
        Point everglades = points.createPoint(new Coordinate(-81.4, 26.0));
        Point miami = points.createPoint(new Coordinate(-80.2, 25.8));

        assertThat(collier.contains(everglades)).isTrue();
        assertThat(collier.contains(miami)).isFalse();
    }

    @Test
    void everyRingOfTheRecordsCountiesRunsAsTheStandardWants() throws ParseException {
        Geometry all = new GeoJsonReader().read(text(new Downloads(Record.bundled().kept())));

        assertThat(all.getNumGeometries()).isGreaterThan(800);
        for (int i = 0; i < all.getNumGeometries(); i++) {
            MultiPolygon county = (MultiPolygon) all.getGeometryN(i);
            for (int j = 0; j < county.getNumGeometries(); j++) {
                Polygon part = (Polygon) county.getGeometryN(j);
                assertThat(Orientation.isCCW(part.getExteriorRing().getCoordinateSequence())).as("the outer ring, against the clock")
                        .isTrue();
                for (int k = 0; k < part.getNumInteriorRing(); k++) {
                    assertThat(Orientation.isCCW(part.getInteriorRingN(k).getCoordinateSequence())).as("a hole, with the clock").isFalse();
                }
            }
        }
    }

    @Test
    void itHasTheHoldersThatThePanelCounts() {
        Downloads record = new Downloads(Record.bundled().kept());
        Set<String> holding = new TreeSet<>();
        Set<String> ever = new TreeSet<>();
        for (CountyMonth line : CountyMonths.of(Record.bundled().kept())) {
            if (line.figures().holders() > 0 && line.month().toString().equals("2026-03")) {
                holding.add(line.county().fips() + " " + line.figures().holders());
            }
            if (line.figures().holders() > 0) {
                ever.add(line.county().fips());
            }
        }
        List<Map<String, Object>> features = JsonText.objects(collection(record).get("features"));

        assertThat(features.stream().map(feature -> feature.get("id") + " " + JsonText.object(feature.get("properties")).get("holding"))
                .filter(text -> !text.endsWith(" 0"))).containsExactlyElementsOf(holding);
        assertThat(features).extracting(feature -> feature.get("id").toString()).containsAll(ever);
        assertThat(features).as("counties without an outline").noneMatch(feature -> feature.get("geometry") == null);
    }

    @Test
    void whatItMeansIsInside() {
        assertThat(SMALL).containsEntry("type", "FeatureCollection").containsEntry("release", Taken.DOWNLOADS.release().name())
                .containsEntry("day", "2025-04-05");
        assertThat(JsonText.object(SMALL.get("definitions"))).containsKeys("holders", "statewide", "since", "residents", "geometry");
        assertThat(JsonText.objects(collection(new Downloads(Story.begins().register())).get("features"))).isEmpty();
    }
}
