package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.countersign.export.Table;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsAreAlignedAndNumbersStandToTheRight() {
        Table table = new Table(List.of("name", "rows", "note"), List.of(List.of("Bee", "7", "a"), List.of("Collier", "1,234", "b")));

        assertThat(TextTable.of(table)).isEqualTo("name      rows  note\nBee          7  a\nCollier  1,234  b\n");
    }

    @Test
    void aLongNameGoesOnInTheNextLine() {
        Table table = new Table(List.of("id", "name"),
                List.of(List.of("k7q2m", "Florida Department of Highway Safety and Motor Vehicles, Division of Highway Patrol")));

        assertThat(TextTable.of(table)).isEqualTo(
                "id     name\nk7q2m  Florida Department of Highway Safety and Motor Vehicles, Division of\n       Highway Patrol\n");
    }

    @Test
    void whatHasNoBlanksKeepsItsColumnWhileOthersGiveWay() {
        Table table = new Table(
                List.of("edition", "name", "why"),
                List.of(List.of("0123456789abcdef0123456789", "participatingAgencies05292025am.xlsx",
                        "held back since a heading is not known to anybody")));

        assertThat(TextTable.of(table)).contains("0123456789abcdef0123456789").contains("participatingAgencies05292025am.xlsx");
    }

    @Test
    void lineEndsAndControlCharactersSteerNothing() {
        Table table = new Table(List.of("a", "b"), List.of(List.of("two\nlines", "\u001b[31mred")));

        assertThat(TextTable.of(table)).isEqualTo("a          b\ntwo lines  [31mred\n");
    }

    /// Of any table: lines of 80 columns at most, no trailing blanks, and every column read back whole.
    @RepeatedTest(200)
    void nothingIsCutOff(RepetitionInfo repetition) {
        Table table = table(new Random(repetition.getCurrentRepetition()));
        List<String> lines = TextTable.of(table).lines().toList();

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
        String printed = String.join("", lines).replace(" ", "");
        int letters = table.columns().stream().mapToInt(TextTableTest::letters).sum()
                + table.rows().stream().flatMap(List::stream).mapToInt(TextTableTest::letters).sum();
        assertThat(printed.codePointCount(0, printed.length())).isEqualTo(letters);
    }

    private static int letters(String text) {
        String dense = text.replace(" ", "");
        return dense.codePointCount(0, dense.length());
    }

    private static Table table(Random random) {
        int columns = 1 + random.nextInt(7);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            names.add(text(random, 1, 12));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                row.add(text(random, 0, 90));
            }
            rows.add(row);
        }
        return new Table(names, rows);
    }

    private static String text(Random random, int least, int most) {
        StringBuilder text = new StringBuilder();
        int length = least + random.nextInt(most - least + 1);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint("abc \u00e9/-.\ud83c\udfdb x".codePoints().toArray()[random.nextInt(11)]);
        }
        return text.isEmpty() || text.toString().isBlank() ? "-" : text.toString();
    }
}
