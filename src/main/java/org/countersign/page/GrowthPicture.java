package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Tint;
import org.countersign.picture.Weight;

/// The chart of growth as a picture that can stand alone.
final class GrowthPicture {
    private static final int TOP = 108;
    private static final int KEYS = 554;
    private static final int ROOM = Card.WIDTH - 2 * Card.MARGIN;
    private static final int TICK = 14;

    private GrowthPicture() {}

    /// @param growth at least one point
    static Picture of(Frame frame, Growth growth) {
        View.Title title = frame.title();
        GrowthChart chart = GrowthChart.of(growth);
        Legend legend = legend(chart, growth, frame.words());
        double keys = KEYS - legend.height(ROOM);
        double scale = (keys - 10 - TOP) / GrowthChart.HEIGHT;
        double left = (Card.WIDTH - GrowthChart.WIDTH * scale) / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Label(Card.MARGIN, 60, title.name(), 38, Weight.SEMIBOLD, Anchor.START, Palette.INK));
        String sentence = Lines.cut(title.sentence(), Weight.REGULAR, 23, ROOM, 1).getFirst();
        marks.add(new Mark.Label(Card.MARGIN, 95, sentence, 23, Weight.REGULAR, Anchor.START, Palette.SOFT));
        marks.add(new Mark.Group(left, TOP, scale, chart(chart, frame.words())));
        marks.addAll(legend.across(Card.MARGIN, keys + Legend.STEP, ROOM));
        marks.addAll(Card.credit(frame));
        return new Picture(Card.WIDTH, Card.HEIGHT, title.name(), title.sentence(), marks);
    }

    private static List<Mark> chart(GrowthChart chart, Words words) {
        List<Mark> marks = new ArrayList<>();
        Stroke grid = Stroke.unbroken(Palette.LINE, 1);
        for (ValueAxis.Step step : chart.values().steps()) {
            marks.add(new Mark.Line(chart.time().left(), step.at(), chart.time().right(), step.at(), grid));
            marks.add(tick(chart.time().left() - 6, step.at() + 4, words.number(step.value()), Anchor.END));
        }
        Optional<Stroke> edge = Optional.of(Stroke.unbroken(Tint.WHITE, 0.7));
        for (GrowthChart.Area area : chart.areas()) {
            marks.add(new Mark.Area(area.path(), Optional.of(Palette.model(area.code())), edge));
        }
        for (Timeline.Mark year : chart.time().years()) {
            marks.add(new Mark.Line(year.at(), chart.values().floor(), year.at(), chart.values().floor() + 6, grid));
            marks.add(tick(year.at(), chart.values().floor() + 20, Integer.toString(year.year()), Anchor.MIDDLE));
        }
        return marks;
    }

    private static Mark tick(int x, int y, String text, Anchor anchor) {
        return new Mark.Label(x, y, text, TICK, Weight.REGULAR, anchor, Palette.SOFT);
    }

    private static Legend legend(GrowthChart chart, Growth growth, Words words) {
        return new Legend(chart.codes().stream()
                .filter(code -> growth.points().stream().anyMatch(point -> point.under(code) > 0))
                .map(code -> Legend.Key.filled(Palette.model(code), (code + " " + words.find("model." + code).orElse("")).strip()))
                .toList());
    }
}
