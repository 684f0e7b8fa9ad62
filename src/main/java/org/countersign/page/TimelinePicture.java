package org.countersign.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Weight;

/// Agreements along the years as a picture that can stand alone.
final class TimelinePicture {
    private static final int WIDTH = Card.WIDTH - 2 * Card.MARGIN;
    private static final int HEIGHT = 345;
    private static final int NAMES = 380;
    private static final int CODES = 80;
    private static final int YEARS = 26;
    private static final int TICK = 15;
    private static final int MOST = 20;
    private static final double TALLEST_ROW = 62;
    private static final double LARGEST = 24;

    private TimelinePicture() {}

    /// @param timeline one with bars
    static Picture of(Frame frame, Timeline timeline) {
        Map<String, Legend.Key> keys = new LinkedHashMap<>();
        timeline.bars().forEach(bar -> keys.putIfAbsent(bar.code(), Legend.Key.filled(Palette.model(bar.code()),
                (bar.code() + " " + frame.words().find("model." + bar.code()).orElse("")).strip())));
        List<String> notes = new ArrayList<>();
        if (timeline.bars().size() > MOST) {
            notes.add(frame.say("timeline.some", MOST, timeline.bars().size()));
        }
        timeline.asked().ifPresent(asked -> notes.add(frame.say("timeline.asked", frame.words().day(frame.asOf().day()))));
        return Plate.of(frame, frame.title(), drawn(timeline), new Legend(List.copyOf(keys.values())), notes);
    }

    private static Drawn drawn(Timeline timeline) {
        List<Timeline.Bar> bars = timeline.bars().subList(0, Math.min(MOST, timeline.bars().size()));
        double row = Math.min(TALLEST_ROW, (double) (HEIGHT - YEARS) / bars.size());
        double size = Math.min(LARGEST, row * 0.76);
        double floor = row * bars.size();
        boolean named = bars.stream().anyMatch(bar -> !bar.holder().isEmpty());
        Across across = new Across(named ? NAMES + CODES : CODES);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(across.left(), 0, WIDTH - across.left(), floor, Palette.WASH));
        for (Timeline.Mark year : timeline.years()) {
            marks.add(new Mark.Line(across.at(year.at()), 0, across.at(year.at()), floor, Stroke.unbroken(Palette.LINE, 1)));
        }
        double y = 0;
        for (Timeline.Bar bar : bars) {
            marks.addAll(names(bar, across, y + row / 2 + size * 0.34, size));
            for (Timeline.Stretch stretch : bar.stretches()) {
                double from = across.at(stretch.from());
                marks.add(new Mark.Box(from, y + row * 0.2, across.at(stretch.from() + stretch.width()) - from, row * 0.6,
                        Palette.model(bar.code())));
            }
            y += row;
        }
        marks.addAll(Axes.years(timeline.years().stream()
                .map(year -> new Timeline.Mark((int) across.at(year.at()), year.year())).toList(), floor, TICK));
        timeline.asked().ifPresent(
                day -> marks.add(new Mark.Line(across.at(day), 0, across.at(day), floor, Stroke.unbroken(Palette.INK, 2))));
        return new Drawn(WIDTH, floor + YEARS, marks);
    }

    /// The holder may be cut off, the model's code never.
    private static List<Mark> names(Timeline.Bar bar, Across across, double base, double size) {
        List<Mark> marks = new ArrayList<>();
        if (!bar.holder().isEmpty()) {
            String holder = Lines.cut(bar.holder(), Weight.REGULAR, size, NAMES, 1).getFirst();
            marks.add(new Mark.Label(0, base, holder, size, Weight.REGULAR, Anchor.START, Palette.INK));
        }
        marks.add(new Mark.Label(across.left() - 10, base, bar.code(), size, Weight.SEMIBOLD, Anchor.END, Palette.model(bar.code())));
        return marks;
    }

    /// Where the years begin, and where a thousandth of them is.
    private record Across(double left) {
        double at(int thousandth) {
            return left + thousandth * (WIDTH - left) / Timeline.WIDTH;
        }
    }
}
