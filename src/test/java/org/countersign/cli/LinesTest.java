package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void aParagraphBreaksAtBlanksAndIndentsWhatFollows() {
        String text = "  " + "word ".repeat(40);

        assertThat(Lines.paragraph(text, 6).lines()).hasSize(3).allMatch(line -> line.length() <= 80)
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("  word").hasSize(76))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("      word"));
    }

    @Test
    void anAddressBreaksAfterASlash() {
        String address = "https://www.ice.gov/doclib/287gMOA/" + "a".repeat(60) + ".pdf";

        assertThat(Lines.paragraph("  agreement  " + address, 13)).isEqualTo(
                "  agreement  https://www.ice.gov/doclib/287gMOA/\n             " + "a".repeat(60) + ".pdf\n");
    }

    @Test
    void aWordLongerThanALineIsBrokenAndWhole() {
        String hash = "0123456789abcdef".repeat(10);

        assertThat(Lines.paragraph(hash, 2).lines().map(String::strip).reduce("", String::concat)).isEqualTo(hash);
        assertThat(Lines.paragraph(hash, 2).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void shortAndEmptyTextsAreOneLine() {
        assertThat(Lines.paragraph("a", 4)).isEqualTo("a\n");
        assertThat(Lines.paragraph("", 4)).isEqualTo("\n");
        assertThat(Lines.wrap("ab", 2, 2)).isEqualTo(Arrays.asList("ab"));
    }
}
