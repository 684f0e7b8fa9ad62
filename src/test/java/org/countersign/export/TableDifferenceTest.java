package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.export.LineDifference.CellDifference;
import org.countersign.export.LineDifference.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two vintages written by hand, and what differs.
class TableDifferenceTest {
    private static final String OLD = "2025-02-24-aaaaaaaaaaaa";
    private static final String NEW = "2025-04-05-bbbbbbbbbbbb";
    private static final String HEAD = "id,agency,model,signed,last_listed,standing\n";

    @TempDir
    private Path folder;

    private void put(String vintage, String table, String csv) throws IOException {
        String name = "countersign-" + vintage + "-" + table + ".csv";
        Files.writeString(folder.resolve(name), csv);
        Files.writeString(folder.resolve(name + ".sha256"), "0  " + name + "\n");
    }

    private TableDifference agreements(String before, String after) throws IOException {
        for (String vintage : List.of(OLD, NEW)) {
            put(vintage, "agencies", "id\n");
            put(vintage, "editions", "sha256\n");
        }
        put(OLD, "agreements", before);
        put(NEW, "agreements", after);
        List<Vintage> vintages = Vintage.among(new Shelf(folder).list());
        return TableDifference.between("agreements", vintages.get(1), vintages.get(0));
    }

    @Test
    void linesComeGoAndAreAltered() throws IOException {
        TableDifference difference = agreements(
                HEAD + "a-TFM-1,a,TFM,2025-02-01,2025-02-24,LISTED\nb-WSO-1,b,WSO,,2025-02-24,LISTED\nc-JEM-1,c,JEM,2020-01-01,2025-02-10,GONE\n",
                HEAD + "d-TFM-1,d,TFM,2025-03-01,2025-04-05,LISTED\nb-WSO-1,b,WSO,2025-02-11,2025-04-05,LISTED\n"
                        + "c-JEM-1,c,JEM,2020-01-01,2025-02-10,GONE\n");

        assertThat(difference.lines()).extracting(LineDifference::key).containsExactly("d-TFM-1", "b-WSO-1", "a-TFM-1");
        assertThat(difference.lines()).extracting(LineDifference::how).containsExactly(How.ADDED, How.ALTERED, How.REMOVED);
        assertThat(difference.same()).isEqualTo(1);
        assertThat(difference.carriedOn()).isZero();
        assertThat(difference.lines().get(1).cells()).containsExactly(
                new CellDifference("signed", Optional.of(""), Optional.of("2025-02-11")),
                new CellDifference("last_listed", Optional.of("2025-02-24"), Optional.of("2025-04-05")));
        assertThat(difference.lines().get(2).cells()).hasSize(6).allMatch(cell -> cell.after().isEmpty());
        assertThat(difference.lines().get(0).cells()).hasSize(6).allMatch(cell -> cell.before().isEmpty());
    }

    @Test
    void stayingOnTheListIsNoNewsUnlessTheDaysAreOthers() throws IOException {
        TableDifference difference = agreements(
                HEAD + "a-TFM-1,a,TFM,,2025-02-24,LISTED\nb-WSO-1,b,WSO,,2025-02-20,LISTED\nc-JEM-1,c,JEM,,2025-02-24,LISTED\n",
                HEAD + "a-TFM-1,a,TFM,,2025-04-05,LISTED\nb-WSO-1,b,WSO,,2025-04-05,LISTED\nc-JEM-1,c,JEM,,2025-04-05,GONE\n");

        assertThat(difference.carriedOn()).isEqualTo(1);
        assertThat(difference.lines()).extracting(LineDifference::key).containsExactly("b-WSO-1", "c-JEM-1");
    }

    @Test
    void aColumnOfOneVintageIsNamedAndNotCompared() throws IOException {
        TableDifference difference = agreements("id,term,standing\na,1,LISTED\nb,1,LISTED\n", "id,standing,moa\na,LISTED,x\nb,GONE,\n");

        assertThat(difference.columnsGone()).containsExactly("term");
        assertThat(difference.columnsNew()).containsExactly("moa");
        assertThat(difference.same()).isEqualTo(1);
        assertThat(difference.lines()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("b");
            assertThat(line.after()).isEqualTo(Map.of("id", "b", "standing", "GONE"));
        });
    }

    @Test
    void quotedCellsAndEmptyTablesAreRead() throws IOException {
        assertThat(agreements("id,name\na,\"x, \"\"y\"\"\nz\"\n", "id,name\n").lines()).singleElement()
                .satisfies(line -> assertThat(line.cell("name")).isEqualTo("x, \"y\"\nz"));
        assertThat(agreements("id,name\n", "id,name\n").lines()).isEmpty();
    }

    @Test
    void vintagesAreTheYoungestFirstAndWholeOnes() throws IOException {
        for (String vintage : List.of(OLD, NEW, "no-edition-cccccccccccc", "2025-04-05-111111111111")) {
            for (String table : Vintage.COMPARED) {
                put(vintage, table, "id\n");
            }
        }
        put("2025-05-01-dddddddddddd", "agencies", "id\n");
        put(OLD, "county_months", "id\n");

        List<Vintage> vintages = Vintage.among(new Shelf(folder).list());
        assertThat(vintages).extracting(Vintage::name).containsExactly("2025-04-05-111111111111", NEW, OLD, "no-edition-cccccccccccc");
        assertThat(vintages.get(1).day()).contains(LocalDate.of(2025, 4, 5));
        assertThat(vintages.get(1).digits()).isEqualTo("bbbbbbbbbbbb");
        assertThat(vintages.get(3).day()).isEmpty();
        assertThat(vintages.get(1).isNamed(NEW)).isTrue();
        assertThat(vintages.get(1).isNamed("countersign-" + NEW)).isTrue();
        assertThat(vintages.get(1).isNamed("2025-04-05")).isFalse();
    }
}
