package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shipped tables are just what the program writes.
class OutlineTableTest {
    private static final Path PLACES = Path.of("data", "places");

    @Test
    void whatIsReadIsWrittenAgain() throws IOException {
        byte[] arcs = Files.readAllBytes(PLACES.resolve(OutlineTable.ARCS));
        byte[] areas = Files.readAllBytes(PLACES.resolve(OutlineTable.AREAS));
        OutlineTable table = OutlineTable.read(new PlaceTable(arcs), new PlaceTable(areas));
        assertThat(text(OutlineTable.ARC_HEADINGS, table.arcLines()).getBytes(StandardCharsets.UTF_8)).isEqualTo(arcs);
        assertThat(text(OutlineTable.AREA_HEADINGS, table.areaLines()).getBytes(StandardCharsets.UTF_8)).isEqualTo(areas);
        assertThat(arcs.length + areas.length).isLessThan(500_000);
    }

    /// An arc has one county on each side at most, on the map of one time.
    @Test
    void noLineLiesBetweenThreeCounties() throws IOException {
        OutlineTable table = OutlineTable.read(new PlaceTable(Files.readAllBytes(PLACES.resolve(OutlineTable.ARCS))),
                new PlaceTable(Files.readAllBytes(PLACES.resolve(OutlineTable.AREAS))));
        for (Vintage vintage : Vintage.values()) {
            List<Integer> walked = table.areas(vintage).stream().flatMap(area -> area.rings().stream()).flatMap(List::stream).toList();
            assertThat(walked).as("each way once").doesNotHaveDuplicates();
        }
    }

    private static String text(List<String> headings, List<List<String>> lines) {
        return Stream.concat(Stream.of(headings), lines.stream()).map(line -> String.join(",", line) + "\n").collect(Collectors.joining());
    }
}
