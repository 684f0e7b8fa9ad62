package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    @Test
    void syllablesAreGroupsOfVowels() {
        Map<String, Integer> byHand =
                Map.of("you", 1, "may", 1, "silent", 2, "lawyer", 2, "officer", 3, "immigration", 4, "home", 1, "people", 2);
        byHand.forEach((word, count) -> assertThat(Readability.syllables(word)).as(word).isEqualTo(count));
    }

    @Test
    void gradesAreThoseWorkedOutByHand() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45
        assertThat(Readability.grade("The cat sat on the mat.")).isCloseTo(-1.45, within(0.001));
        // 8 words (im-mi-gra-tion 4, of-fi-cers 3, may 1, in-ter-ro-gate 4, you 1, in 1, a 1, jail 1): 16 syllables, 1 sentence:
        // 0.39 * 8 + 11.8 * 2 - 15.59 = 11.13
        assertThat(Readability.grade("Immigration officers may interrogate you in a jail.")).isCloseTo(11.13, within(0.001));
        // two sentences of 3 words, 1 + 1 + 2 and 1 + 1 + 1 syllables: 0.39 * 3 + 11.8 * 7 / 6 - 15.59 = -0.653
        assertThat(Readability.grade("You may silent. Do you go?")).isCloseTo(-0.653, within(0.001));
    }
}
