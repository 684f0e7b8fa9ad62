package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Stroke;
import org.countersign.picture.Weight;

/// The lines and numbers around a chart in a picture.
final class Axes {
    private static final Stroke GRID = Stroke.unbroken(Palette.LINE, 1);

    private Axes() {}

    /// A line across for each step, with its number.
    ///
    /// @param size the size of the numbers
    static List<Mark> steps(ValueAxis values, TimeAxis time, Words words, double size) {
        List<Mark> marks = new ArrayList<>();
        for (ValueAxis.Step step : values.steps()) {
            marks.add(new Mark.Line(time.left(), step.at(), time.right(), step.at(), GRID));
            marks.add(tick(time.left() - 6, step.at() + size / 3, words.number(step.value()), size, Anchor.END));
        }
        return marks;
    }

    /// A mark with its number for each year, below.
    ///
    /// @param floor where the chart ends below
    static List<Mark> years(List<Timeline.Mark> years, double floor, double size) {
        List<Mark> marks = new ArrayList<>();
        for (Timeline.Mark year : years) {
            marks.add(new Mark.Line(year.at(), floor, year.at(), floor + 6, GRID));
            marks.add(tick(year.at(), floor + 6 + size, Integer.toString(year.year()), size, Anchor.MIDDLE));
        }
        return marks;
    }

    /// A line for the day of a law, with its number in the band above.
    ///
    /// @param floor where the chart ends below
    static List<Mark> law(ChartMarks.Placed placed, double floor, double size) {
        return List.of(new Mark.Line(placed.x(), placed.y() + 2, placed.x(), floor, GRID),
                tick(placed.x(), placed.y(), Integer.toString(placed.number()), size * 0.8, Anchor.MIDDLE));
    }

    private static Mark tick(double x, double y, String text, double size, Anchor anchor) {
        return new Mark.Label(x, y, text, size, Weight.REGULAR, anchor, Palette.SOFT);
    }
}
