package org.countersign.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final String LONG =
            "Florida Department of Highway Safety and Motor Vehicles, Division of Highway Patrol";

    @Test
    void everyWordIsKeptAndNoLineIsTooWide() {
        List<String> lines = Lines.broken(LONG, Weight.SEMIBOLD, 40, 500);
        assertThat(lines).hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(Lines.width(line, Weight.SEMIBOLD, 40)).isLessThanOrEqualTo(500));
        assertThat(String.join(" ", lines)).isEqualTo(LONG);
    }

    @Test
    void aLineIsAsLongAsItCanBe() {
        List<String> lines = Lines.broken(LONG, Weight.REGULAR, 40, 500);
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1).split(" ")[0];
            assertThat(Lines.width(lines.get(i) + " " + next, Weight.REGULAR, 40)).isGreaterThan(500);
        }
    }

    @Test
    void whatIsLeftOverIsCutAfterAWord() {
        List<String> lines = Lines.cut(LONG, Weight.REGULAR, 40, 500, 2);
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(Lines.width(line, Weight.REGULAR, 40)).isLessThanOrEqualTo(500));
        assertThat(lines.getLast()).endsWith("…");
        String kept = String.join(" ", lines).replace("…", "");
        assertThat(LONG).startsWith(kept);
        assertThat(LONG.charAt(kept.length())).isIn(' ', ',');
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(Lines.cut("one two", Weight.REGULAR, 40, 500, 1)).containsExactly("one two");
    }

    @Test
    void aWordWiderThanALineIsBrokenAnywhere() {
        List<String> lines = Lines.broken("a " + "m".repeat(60) + " z", Weight.REGULAR, 40, 300);
        assertThat(lines).allSatisfy(line -> assertThat(Lines.width(line, Weight.REGULAR, 40)).isLessThanOrEqualTo(300));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("a" + "m".repeat(60) + "z");
    }

    @Test
    void widthsGrowWithTheLetters() {
        assertThat(Lines.width("287(g)", Weight.REGULAR, 60)).isEqualTo(2 * Lines.width("287(g)", Weight.REGULAR, 30), within(1e-9));
    }

    /// A letter that the font lacks would be drawn as its empty box.
    @ParameterizedTest
    @ValueSource(strings = {"á", "é", "í", "ó", "ú", "ü", "ñ", "Ñ", "¿", "¡", "«", "»", "“", "”", "’", "…", "·", "–", "›"})
    void theLettersOfBothLanguagesAreThere(String letter) {
        for (Weight weight : Weight.values()) {
            Typeface letters = Typeface.of(weight);
            assertThat(letters.outline(letter, 100).getBounds2D()).as("%s, %s", letter, weight)
                    .isNotEqualTo(letters.outline("\u4e00", 100).getBounds2D());
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersStandOnTheBaseLine(Weight weight) {
        assertThat(Typeface.of(weight).outline("H", 100).getBounds2D().getMaxY()).isEqualTo(0, within(0.5));
        assertThat(Typeface.of(weight).outline("H", 100).getBounds2D().getMinY()).isBetween(-75.0, -60.0);
    }
}
