package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySerialTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "25569, 1970-01-01",
        "45806, 2025-05-29",
        "2958465, 9999-12-31",
        "45806.4375, 2025-05-29T10:30:00",
        "45806.437499999999, 2025-05-29T10:30:00",
        "45806.5000028935, 2025-05-29T12:00:00.250",
        "45805.999999999, 2025-05-29",
        "1.25, 1900-01-01T06:00:00",
    })
    void namesDaysSince1900(double serial, String day) {
        assertThat(DaySerial.toIso(serial, false)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "1, 1904-01-02", "60, 1904-03-01", "44344, 2025-05-29", "2957003, 9999-12-31"})
    void namesDaysSince1904(double serial, String day) {
        assertThat(DaySerial.toIso(serial, true)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "60", "60.5", "-1", "-45806", "2958466", "2958465.9999999999", "1E9", "1E300", "NaN", "Infinity"})
    void namesNoDay(double serial) {
        assertThat(DaySerial.toIso(serial, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "2957004"})
    void namesNoDaySince1904(double serial) {
        assertThat(DaySerial.toIso(serial, true)).isEmpty();
    }
}
