package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchVerbTest {
    @TempDir
    private Path folder;

    @Test
    void namesStatesAndOrisAreJoinedEachWithItsReason() throws IOException {
        List<Map<String, Object>> rows = JsonText.objects(match("""
                id,Agency,State,ORI
                1,"Collier County Sheriff's Office",FL,
                2,Naples Police Department,Florida,
                3,"Sheriff, Hall",GA,GA0690000
                4,Colier County Sheriff's Office,FL,
                5,Collier County Sheriff's Office,TX,
                6,,,
                7,Department of Silly Walks,WY,
                """, "json").json());

        assertThat(rows).extracting(row -> row.get("verdict")).startsWith("SAME", "SAME").endsWith("NONE", "NONE");
        assertThat(rows.get(0)).containsEntry("row", 2L).containsEntry("name", "Collier County Sheriff's Office");
        assertThat(rows.get(0).get("evidence").toString()).contains("a spelling that was printed");
        assertThat(rows.get(3)).as("nearly is not the same").containsEntry("verdict", "UNDECIDED");
        assertThat(JsonText.objects(rows.get(3).get("candidates"))).extracting(one -> one.get("name"))
                .contains("Collier County Sheriff's Office");
        assertThat(rows.get(4).get("verdict")).as("another state's is not ours").isNotEqualTo("SAME");
        assertThat(rows.get(5)).containsEntry("evidence", "the row holds neither a name nor an ORI");
    }

    @Test
    void anOriJoinsByItself() throws IOException {
        Map<String, Object> collier = JsonText.object(SmallHome.ask("agency", "Collier", "--format", "json").json());
        List<Map<String, Object>> rows = JsonText.objects(match("ori\n" + collier.get("ori") + "\n", "json").json());

        assertThat(rows).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("verdict", "SAME").containsEntry("agency", collier.get("id")));
    }

    @Test
    void aNameAgainstItsOriIsNotDecided() throws IOException {
        Map<String, Object> collier = JsonText.object(SmallHome.ask("agency", "Collier", "--format", "json").json());
        Told told = match("name,state,ori\nNaples Police Department,FL," + collier.get("ori") + "\n", "csv");

        assertThat(told.out().lines().skip(1)).singleElement().asString().contains(",UNDECIDED,,,")
                .contains("the ORI is of one agency, the name of another");
    }

    @Test
    void whatSpreadsheetProgramsWriteIsRead() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            String mark = charset.equals(StandardCharsets.UTF_8) ? "\ufeff" : "";
            Path file = folder.resolve("theirs.csv");
            Files.write(file, (mark + "Agency Name;State\r\n\"Collier County Sheriff\u2019s Office\";FL\r\n").getBytes(charset));

            Told told = SmallHome.ask("match", file.toString(), "--format", "csv");

            assertThat(told.code()).isZero();
            assertThat(told.out()).as(charset.name()).contains(",FL,,SAME,");
        }
    }

    @Test
    void aTableWithoutNamesAndOrisIsAFaultThatSaysWhatIsNeeded() throws IOException {
        Told told = match("county,sheriff\nCollier,yes\n", "text");

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).isEqualTo(folder.resolve("theirs.csv")
                + ", row 1: a column called name (or agency) is needed, or one called ori; there are \"county\", \"sheriff\"\n");
    }

    @Test
    void aFileThatIsNoTableIsAFaultThatSaysWhatIsAllowed() throws IOException {
        Told told = match("%PDF-1.7", "text");

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("theirs.csv: is a PDF").contains("allowed are");
    }

    @Test
    void theTextSaysHowManyOfEach() throws IOException {
        assertThat(match("name,state\nNaples Police Department,FL\nNobody,WY\n", "text").out())
                .startsWith("2 rows: 1 SAME, 0 UNDECIDED, 1 NONE.\n\nrow  name ");
    }

    private Told match(String csv, String format) throws IOException {
        Path file = folder.resolve("theirs.csv");
        Files.writeString(file, csv);
        return SmallHome.ask("match", file.toString(), "--format", format);
    }
}
