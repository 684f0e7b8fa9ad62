package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportVerbTest {
    @TempDir
    private Path folder;

    @Test
    void goodFilesOfThreeFormsAreKept() throws IOException {
        Told told = into("home", SmallHistory.write(folder.resolve("files")));

        assertThat(told.out()).isEqualTo("4 editions in the files given, 4 files new to the store.\n");
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        Path files = SmallHistory.write(folder.resolve("files"));
        into("home", files);
        Map<String, String> before = export("home");

        Told again = into("home", files);

        assertThat(again.out()).startsWith("4 editions in the files given, 0 files new to the store.");
        assertThat(again.code()).isZero();
        assertThat(export("home")).isEqualTo(before);
    }

    @Test
    void anyOrderAndAnyPortionsGiveTheSameRegister() throws IOException {
        Path files = SmallHistory.write(folder.resolve("files"));
        into("together", files);
        for (String name : List.of(SmallHistory.PAGE, SmallHistory.PENDING, SmallHistory.WORKBOOK, SmallHistory.CSV)) {
            assertThat(into("apart", files.resolve(name)).code()).isZero();
        }

        assertThat(export("apart")).isEqualTo(export("together"));
    }

    @Test
    void theSameBytesUnderASecondNameAreOneEdition() throws IOException {
        Path files = SmallHistory.write(folder.resolve("files"));
        Files.copy(files.resolve(SmallHistory.CSV), files.resolve("participatingAgencies03102025pm.csv"));

        Told told = into("home", files);

        assertThat(told.out()).startsWith("4 editions in the files given, 5 files new to the store.");
        List<Map<String, Object>> editions = JsonText.objects(at("home", "editions", "--format", "json").json());
        assertThat(editions)
                .filteredOn(edition -> edition.get("published").equals("2025-03-10") && edition.get("roll").equals("PARTICIPATING"))
                .singleElement()
                .satisfies(edition -> assertThat(edition.get("names"))
                        .isEqualTo(List.of(SmallHistory.CSV, "participatingAgencies03102025pm.csv")));
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheOthersKept() throws IOException {
        Path files = SmallHistory.write(folder.resolve("files"));
        SmallHistory.writeBad(files);

        Told told = into("home", files);

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("4 files new to the store").contains("Not read: 3.");
        assertThat(told.err().lines()).hasSize(3)
                .anyMatch(line -> line.startsWith(files.resolve("agreement.pdf") + ": is a PDF") && line.contains("allowed are"))
                .anyMatch(line -> line.startsWith(files.resolve("broken.xlsx") + ": "))
                .anyMatch(line -> line.startsWith(files.resolve("empty.csv") + ": is empty") && line.contains("allowed are"));
        assertThat(told.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void whatIsHeldBackIsToldWithItsReason() throws IOException {
        Path files = SmallHistory.write(folder.resolve("files"));
        SmallHistory.writeHeld(files);

        Told told = into("home", files, "--format", "json");

        assertThat(told.code()).isEqualTo(1);
        Map<String, Object> tree = JsonText.object(told.json());
        assertThat(tree.keySet()).containsExactly("editions", "new", "held", "unread");
        assertThat(JsonText.objects(tree.get("held"))).singleElement().satisfies(held -> {
            assertThat(held.keySet()).containsExactly("sha256", "name", "reason");
            assertThat(held.get("name")).isEqualTo("participatingAgencies03242025am.csv");
            assertThat(held.get("reason").toString()).contains("FAVOURITE COLOUR");
        });
        assertThat(at("home", "counts", "--on", "2025-04-01").out()).contains("2025-03-17");
    }

    @Test
    void aPathThatIsNotThereIsAFault() {
        Told told = into("home", folder.resolve("nowhere"));

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).isEqualTo(folder.resolve("nowhere") + ": no such file or folder\n");
    }

    @Test
    void theHomeMayHaveBlanksInItsName() throws IOException {
        assertThat(into("my own home", SmallHistory.write(folder.resolve("my files"))).code()).isZero();
        assertThat(at("my own home", "counts", "--on", "2025-03-10").out()).contains("3 rows");
    }

    @Test
    void rowsGivesBackTheWorkbookCellForCell() throws IOException {
        into("home", SmallHistory.write(folder.resolve("files")));

        Map<String, Object> tree = JsonText.object(at("home", "rows", "--edition", SmallHistory.WORKBOOK, "--format", "json").json());

        assertThat(tree.get("headings"))
                .isEqualTo(List.of("STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE", "SIGNED", "MOA"));
        List<Map<String, Object>> rows = JsonText.objects(tree.get("rows"));
        assertThat(rows).extracting(row -> row.get("row")).containsExactly(2L, 3L, 4L);
        assertThat(texts(rows.get(0))).containsExactly("FLORIDA", "Collier County Sheriff's Office", "County", "Collier County",
                "Task Force Model", "2025-02-24", "link");
        assertThat(texts(rows.get(1)).get(1)).as("blanks stay").isEqualTo("Naples Police Department ");
        assertThat(texts(rows.get(2)).get(3)).isEqualTo("#N/A");
        assertThat(cells(rows.get(2)).get(3).get("kind")).isEqualTo("error");
        assertThat(cells(rows.get(0)).get(5).get("kind")).isEqualTo("date");
        assertThat(cells(rows.get(0)).get(6).get("link")).isEqualTo(SmallHistory.COLLIER_LINK);
        assertThat(cells(rows.get(2)).get(6)).as("a blank to the end of the headings").containsEntry("text", "").containsEntry("kind",
                "blank");
    }

    private static List<Map<String, Object>> cells(Map<String, Object> row) {
        return JsonText.objects(row.get("cells"));
    }

    private static List<Object> texts(Map<String, Object> row) {
        return cells(row).stream().map(cell -> cell.get("text")).toList();
    }

    private Told into(String home, Path files, String... more) {
        Stream<String> arguments = Stream.of("import", files.toString(), "--record", "none", "--home", folder.resolve(home).toString());
        return Told.by(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
    }

    private Told at(String home, String... arguments) {
        return Told.by(Stream.concat(Stream.of(arguments), Stream.of("--record", "none", "--home", folder.resolve(home).toString()))
                .toArray(String[]::new));
    }

    private Map<String, String> export(String home) throws IOException {
        Path to = folder.resolve(home + " out");
        assertThat(at(home, "export", "--to", to.toString()).code()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(to)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
