package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import org.countersign.law.ChartMark;
import org.countersign.law.Law;

/// The days of laws, orders and bills along the axis of a chart of growth: a thin line and a number each, explained in a list.
public final class ChartMarks {
    private static final int STEP = 13;
    private static final int ROWS = 3;

    private ChartMarks() {}

    /// A mark.
    ///
    /// @param number its number in the list
    /// @param mark what it stands for
    /// @param x where its line stands
    /// @param row in which of the rows of the band its number stands, so that near ones do not cover each other
    public record Placed(int number, ChartMark mark, int x, int row) {
        /// The base line of its number.
        public int y() {
            return 11 + row * (GrowthChart.BAND / ROWS - 1);
        }
    }

    /// The marks that lie within the chart's days, by day.
    public static List<Placed> of(GrowthChart chart) {
        List<Placed> placed = new ArrayList<>();
        int[] end = new int[ROWS];
        for (ChartMark mark : Law.bundled().listChartMarks()) {
            if (!mark.day().earliest().isBefore(chart.time().first()) && !mark.day().earliest().isAfter(chart.time().last())) {
                int x = chart.time().at(mark.day().earliest());
                int row = row(end, x);
                end[row] = x + STEP;
                placed.add(new Placed(placed.size() + 1, mark, x, row));
            }
        }
        return placed;
    }

    private static int row(int[] end, int x) {
        int best = 0;
        for (int row = 0; row < ROWS; row++) {
            if (end[row] <= x) {
                return row;
            }
            best = end[row] < end[best] ? row : best;
        }
        return best;
    }
}
