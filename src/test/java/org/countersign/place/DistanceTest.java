package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({"lee,lee,0", "lee,bee,1", "hidlago,hidalgo,1", "hillsborogh,hillsborough,1", "collierr,collier,1", "madison,marion,2",
        "kitten,sitting,3", "'',abc,3", "abc,'',3"})
    void countsSlips(String one, String other, int distance) {
        assertThat(Distance.between(one, other, Integer.MAX_VALUE)).isEqualTo(distance);
        assertThat(Distance.between(other, one, Integer.MAX_VALUE)).isEqualTo(distance);
        assertThat(Distance.between(one, other, distance)).isEqualTo(distance);
    }

    @Test
    void stopsBeyondTheLimit() {
        assertThat(Distance.between("kitten", "sitting", 2)).isGreaterThan(2);
        assertThat(Distance.between("a", "abcdefgh", 2)).isGreaterThan(2);
    }
}
