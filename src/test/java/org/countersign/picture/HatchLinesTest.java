package org.countersign.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines through a square of 4 by 4 with a corner at 0: with a step of the root of 2, x + y is an even number on each.
class HatchLinesTest {
    @Test
    void risingLinesRunFromEdgeToEdge() {
        List<Line2D> lines = HatchLines.of(PathReader.read("M0 0h4v4h-4z"), Math.sqrt(2), true);

        // x + y = 2, 4, 6; the corner at 8 is a line without length, or none
        assertThat(lines.stream().filter(line -> line.getP1().distance(line.getP2()) > 0.1).map(HatchLinesTest::text)).containsExactly(
                "0 2 2 0", "0 4 4 0", "2 4 4 2");
    }

    @Test
    void aHoleIsLeftOut() {
        // a hole from 1 to 3: the line x + y = 4 is broken between (1, 3) and (3, 1)
        List<Line2D> lines = HatchLines.of(PathReader.read("M0 0h4v4h-4zM1 1v2h2v-2z"), Math.sqrt(8), true);

        assertThat(lines.stream().filter(line -> line.getP1().distance(line.getP2()) > 0.1).map(HatchLinesTest::text))
                .containsExactly("0 4 1 3", "3 1 4 0");
    }

    private static String text(Line2D line) {
        return Math.round(line.getX1()) + " " + Math.round(line.getY1()) + " " + Math.round(line.getX2()) + " " + Math.round(line.getY2());
    }
}
