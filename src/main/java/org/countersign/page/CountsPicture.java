package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Weight;

/// Figures taken apart, as a picture that can stand alone: bars, or columns along time for months.
final class CountsPicture {
    private static final int WIDTH = Card.WIDTH - 2 * Card.MARGIN;
    private static final int HEIGHT = 378;
    private static final int TICK = 14;
    private static final int NAMES = 400;
    private static final int NUMBER = 100;
    private static final int MOST = 15;
    private static final double TALLEST_ROW = 90;
    private static final double LARGEST = 30;

    private CountsPicture() {}

    /// The drawing; the page's card where nothing is counted.
    static Picture of(Frame frame, CountsView view) {
        String key = view.dimensionKey();
        View.Title title =
                new View.Title(frame.say("counts.drawn." + key, frame.say("counts.unit." + CountChoice.code(view.choice().unit()))),
                        frame.say("counts.remark." + key));
        List<BarChart.Bar> bars = view.bars(frame.words()).stream().limit(MOST).toList();
        if (view.months().isPresent()) {
            return Plate.of(frame, title, columns(view.months().get(), frame.words()), new Legend(List.of()), List.of());
        }
        if (bars.isEmpty()) {
            return Card.of(frame);
        }
        int all = view.groups().groups().size();
        return Plate.of(frame, title, bars(new BarChart(bars), frame.words()), new Legend(List.of()),
                all > bars.size() ? List.of(frame.say("counts.bars.some", bars.size(), all)) : List.of());
    }

    private static Drawn columns(MonthChart chart, Words words) {
        List<Mark> marks = new ArrayList<>(Axes.steps(chart.values(), chart.time(), words, TICK));
        int floor = chart.values().floor();
        for (MonthChart.Column column : chart.columns()) {
            marks.add(new Mark.Box(column.at(), column.top(), column.width(), floor - column.top(), Palette.tone("plain")));
        }
        marks.addAll(Axes.years(chart.years(), floor, TICK));
        return new Drawn(MonthChart.WIDTH, MonthChart.HEIGHT, marks);
    }

    /// One row for each: its name, its bar, its number.
    private static Drawn bars(BarChart chart, Words words) {
        double row = Math.min(TALLEST_ROW, (double) HEIGHT / chart.bars().size());
        double size = Math.min(LARGEST, row * 0.76);
        double names = Math.min(NAMES,
                chart.bars().stream().mapToDouble(bar -> Lines.width(bar.label(), Weight.REGULAR, size)).max().orElse(0));
        double left = names + 12;
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (BarChart.Bar bar : chart.bars()) {
            double base = y + row / 2 + size * 0.34;
            double length = chart.length(bar) * (WIDTH - NUMBER - left) / BarChart.WIDTH;
            String name = Lines.cut(bar.label(), Weight.REGULAR, size, names + 1, 1).getFirst();
            marks.add(new Mark.Label(names, base, name, size, Weight.REGULAR, Anchor.END, Palette.INK));
            marks.add(new Mark.Box(left, y + row * 0.14, length, row * 0.72, Palette.tone(bar.tone())));
            marks.add(new Mark.Label(left + length + 8, base, words.number(bar.value()), size, Weight.SEMIBOLD, Anchor.START, Palette.INK));
            y += row;
        }
        return new Drawn(WIDTH, y, marks);
    }
}
