package org.countersign.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written is read back, whatever it is.
class RoundTripTest {
    private static final EditionNote NOTE = new EditionNote("PARTICIPATING", "2025-03-01", "am", "published", 3, "admitted: x", "");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            TEXT    ; FLORIDA    ; ''      ; FLORIDA
            TEXT    ; '#N/A'     ; ''      ; '\\#N/A'
            TEXT    ; ''         ; ''      ; '\\0'
            TEXT    ; '\\0'      ; ''      ; '\\\\0'
            TEXT    ; a|b        ; ''      ; a\\|b
            ERROR   ; '#N/A'     ; ''      ; '!#N/A'
            DATE    ; 2025-05-29 ; ''      ; '@2025-05-29'
            NUMBER  ; 45806      ; ''      ; '#45806'
            BOOLEAN ; TRUE       ; ''      ; '?TRUE'
            TEXT    ; link       ; https:x ; link|https:x
            BLANK   ; ''         ; https:x ; '|https:x'
            BLANK   ; ''         ; ''      ; ''
            """)
    void cellsAsFields(CellKind kind, String text, String link, String field) {
        Cell cell = new Cell(kind, text, Optional.of(link).filter(address -> !address.isEmpty()));
        assertThat(CellText.write(cell)).isEqualTo(field);
        assertThat(CellText.read(field)).isEqualTo(cell);
    }

    @Test
    void anyCellComesBack() {
        RandomEditions random = new RandomEditions(1);
        for (int i = 0; i < 20_000; i++) {
            Cell cell = random.cell();
            String field = CellText.write(cell);
            assertThat(CellText.read(field)).as(field).isEqualTo(cell);
            assertThat(field).doesNotContain("\t", "\n", "\r");
        }
    }

    @Test
    void anyLineComesBack() {
        RandomEditions random = new RandomEditions(2);
        for (int i = 0; i < 5_000; i++) {
            Line line = new Line(random.cells());
            assertThat(LineText.read(LineText.write(line))).isEqualTo(line);
        }
    }

    @Test
    void anyScriptComesBack() {
        Random random = new Random(3);
        int[] base = new int[0];
        for (int i = 0; i < 3_000; i++) {
            int[] lines = random.ints(random.nextInt(15), 1, 12).toArray();
            int[] numbers = new int[lines.length];
            for (int j = 0, number = 0; j < numbers.length; j++) {
                numbers[j] = number += 1 + (random.nextInt(5) == 0 ? random.nextInt(3) : 0);
            }
            String script = EditScript.write(base, new EditScript.Rows(numbers, lines));
            EditScript.Rows read = EditScript.read(base, script, 12);
            assertThat(read.lines()).as(script).isEqualTo(lines);
            assertThat(Arrays.copyOf(read.numbers(), numbers.length)).as(script).isEqualTo(numbers);
            base = random.nextInt(10) == 0 ? new int[0] : lines;
        }
    }

    @Test
    void whatHardlyChangesIsToldInAFewWords() {
        assertThat(EditScript.write(new int[] {1, 2, 3, 4, 5}, new EditScript.Rows(new int[] {1, 2, 3, 5}, new int[] {1, 3, 4, 9})))
                .isEqualTo("=1 -1 =2 ~1 +9");
        assertThat(EditScript.write(new int[0], new EditScript.Rows(new int[] {1, 2, 3}, new int[] {7, 8, 9}))).isEqualTo("+7-9");
    }

    @Test
    void anyEditionsComeBackFromTheTables() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            List<Edition> editions = new RandomEditions(seed).editions(8);
            assertThat(read(editions)).as("seed %s", seed).extracting(NotedEdition::edition).isEqualTo(editions);
            assertThat(read(editions)).extracting(NotedEdition::note).containsOnly(NOTE);
        }
    }

    @Test
    void aNewEditionOnlyAddsToTheTables() throws IOException {
        List<Edition> editions = new RandomEditions(9).editions(6);
        String[] before = write(editions.subList(0, 5));
        String[] after = write(editions);
        assertThat(after[1]).startsWith(before[1]);
    }

    @Test
    void tablesThatDoNotHoldTogetherAreNamed() throws IOException {
        String[] tables = write(new RandomEditions(4).editions(5));
        String firstLineOnly = tables[0].lines().limit(1).reduce("", (a, b) -> a + b + "\n");
        assertThatThrownBy(() -> EditionTable.read(bytes(firstLineOnly), bytes(tables[1])))
                .isInstanceOf(IOException.class).hasMessageContaining("hold together");
        assertThatThrownBy(() -> EditionTable.read(bytes(tables[0]), bytes(tables[1] + "00ff,PENDING\n")))
                .isInstanceOf(IOException.class).hasMessageContaining("table of editions")
                .hasMessageContaining("line " + (tables[1].chars().filter(c -> c == 10).count() + 1));
        assertThatThrownBy(() -> EditionTable.read(bytes(tables[0] + "99\n"), bytes(tables[1])))
                .isInstanceOf(IOException.class).hasMessageContaining("table of lines")
                .hasMessageContaining("line " + (tables[0].chars().filter(c -> c == 10).count() + 1));
        assertThatThrownBy(() -> EditionTable.read(bytes(tables[0]), bytes("a,b\n1,2\n")))
                .isInstanceOf(IOException.class).hasMessageContaining("columns");
    }

    @Test
    void captureTimesComeBack() {
        Line line = new Line(List.of(Cell.text("https://web.archive.org/web/20210113002027/https://x"),
                new Cell(CellKind.TEXT, "20210113002027", Optional.of("https://a/web/20210113002027if_/y"))));
        Line out = CaptureStamp.takeOut(line, "20210113002027");
        assertThat(out.cell(0).text()).isEqualTo("https://web.archive.org/web/{capture}/https://x");
        assertThat(out.cell(1)).isEqualTo(new Cell(CellKind.TEXT, "20210113002027", Optional.of("https://a/web/{capture}if_/y")));
        assertThat(CaptureStamp.putBack(out, "20210113002027")).isEqualTo(line);
        assertThat(CaptureStamp.takeOut(line, "20220113002027")).as("another time's line").isEqualTo(line);
    }

    @Test
    void aLineThatHoldsThePlaceholderIsLeftAlone() {
        Line line = new Line(List.of(Cell.text("{capture} https://web.archive.org/web/20210113002027/https://x")));
        assertThat(CaptureStamp.takeOut(line, "20210113002027")).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"ParticipatingEntities-20210113002027.xlsx, 20210113002027", "a-20210113002027, 20210113002027", "a20210113002027.xlsx, ''",
        "a-2021011300202.xlsx, ''", "a-202101130020271.xlsx, ''"})
    void captureTimesInNames(String name, String stamp) {
        assertThat(CaptureStamp.inName(name).orElse("")).isEqualTo(stamp);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] write(List<Edition> editions) throws IOException {
        StringWriter lines = new StringWriter();
        StringWriter table = new StringWriter();
        EditionTable.write(editions, edition -> NOTE, lines, table);
        return new String[] {lines.toString(), table.toString()};
    }

    private static List<NotedEdition> read(List<Edition> editions) throws IOException {
        String[] tables = write(editions);
        return new ArrayList<>(EditionTable.read(bytes(tables[0]), bytes(tables[1])));
    }
}
