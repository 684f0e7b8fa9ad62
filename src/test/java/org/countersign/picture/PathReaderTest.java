package org.countersign.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "M1 2L3 4Z | M 1 2 L 3 4 Z",
        "M10,20 30,40 50,60 | M 10 20 L 30 40 L 50 60",
        "m10 20 5-5l1 1z | M 10 20 L 15 15 L 16 16 Z",
        "M10 20h5v-3H0V0z | M 10 20 L 15 20 L 15 17 L 0 17 L 0 0 Z",
        "M1 1h2v2zm5 0h1 | M 1 1 L 3 1 L 3 3 Z M 6 1 L 7 1",
        "M-.5.5L1.25-2 | M -0.5 0.5 L 1.25 -2"})
    void anOutlineIsReadAsSvgHasIt(String text, String steps) {
        assertThat(steps(text)).isEqualTo(steps.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "M1", "M1 2C3 4 5 6 7 8", "M1 2Z3", "M1 x", "L"})
    void whatIsNoOutlineIsRefused(String text) {
        assertThatThrownBy(() -> PathReader.read(text)).isInstanceOfAny(IllegalArgumentException.class,
                java.awt.geom.IllegalPathStateException.class);
    }

    @Test
    void nothingIsAnEmptyOutline() {
        assertThat(steps("")).isEmpty();
    }

    private static String steps(String text) {
        List<String> steps = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = PathReader.read(text).getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            steps.add(kind == PathIterator.SEG_CLOSE
                    ? "Z"
                    : (kind == PathIterator.SEG_MOVETO ? "M" : "L") + " " + plain(at[0]) + " " + plain(at[1]));
        }
        return String.join(" ", steps);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
