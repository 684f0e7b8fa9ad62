package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"marion,marion,0", "marion,maroin,1", "bee,lee,1", "hale,hartley,3", "douglas,dogulas,1", "'',abc,3", "abcdef,badcfe,3"})
    void countsSlipsAndSwaps(String one, String other, int slips) {
        assertThat(EditDistance.between(one, other, 9)).isEqualTo(slips);
        assertThat(EditDistance.between(other, one, 9)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"hale,hartley,3", "aaaaaaaa,bbbbbbbb,2", "abc,abcdefgh,4"})
    void stopsAtTheLimit(String one, String other, int limit) {
        assertThat(EditDistance.between(one, other, limit)).isEqualTo(limit);
    }
}
