package org.countersign.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.page.Growth;
import org.countersign.page.TimeAxis;
import org.countersign.page.Timeline;
import org.countersign.page.Words;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Weight;

/// Drawings of time: agreements as bars along the years, or the number of agreements month by month.
final class ListTime {
    private static final int BAR = 34;
    private static final int AXIS = 22;
    private static final int HEIGHT = 150;
    private static final int TOP = 24;

    private ListTime() {}

    /// Bars of agreements, each under its name.
    ///
    /// @param at where the day asked lies, from 0 to [Timeline#WIDTH]; empty where it is the last
    static Picture bars(Timeline timeline, Optional<Integer> at, String title, String description) {
        double unit = (Ink.WIDTH - 2) / (double) Timeline.WIDTH;
        int bottom = timeline.bars().size() * BAR;
        List<Mark> marks = new ArrayList<>();
        int y = 0;
        for (Timeline.Bar bar : timeline.bars()) {
            String label = Lines.cut(bar.label(), Weight.REGULAR, Ink.LETTERS, Ink.WIDTH, 1).getFirst();
            marks.add(Ink.label(0, y + 14, label, Anchor.START));
            marks.add(new Mark.Area(Ink.box(1, y + 19, Ink.WIDTH - 2, 11), Optional.empty(),
                    Optional.of(Stroke.unbroken(Ink.SOFT, 0.5))));
            for (Timeline.Stretch stretch : bar.stretches()) {
                String box = Ink.box(1 + stretch.from() * unit, y + 19, stretch.width() * unit, 11);
                marks.addAll(Ink.filled(box, Ink.tone(bar.code()), 1));
                marks.add(new Mark.Area(box, Optional.empty(), Optional.of(Stroke.unbroken(Ink.BLACK, 1))));
            }
            y += BAR;
        }
        for (int bar = 0; bar < timeline.bars().size(); bar++) {
            for (Timeline.Mark year : timeline.years()) {
                double x = 1 + year.at() * unit;
                marks.add(new Mark.Line(x, bar * BAR + 19, x, bar * BAR + 30, Stroke.unbroken(Ink.SOFT, 0.4)));
            }
        }
        years(timeline.years().stream().map(year -> new Timeline.Mark((int) (1 + year.at() * unit), year.year())).toList(), bottom, marks);
        at.ifPresent(day -> marks.add(new Mark.Line(1 + day * unit, 0, 1 + day * unit, bottom, new Stroke(Ink.BLACK, 1.2, 4))));
        return new Picture(Ink.WIDTH, bottom + AXIS, title, description, marks);
    }

    /// The number of agreements as an area.
    ///
    /// @param growth at least one point
    static Picture area(Growth growth, Words words, String title, String description) {
        LocalDate first = growth.points().getFirst().day();
        LocalDate last = growth.points().getLast().day();
        TimeAxis axis = new TimeAxis(first, last, 1, Ink.WIDTH - 1);
        double unit = (HEIGHT - TOP) / (double) Math.max(1, growth.most());
        StringBuilder path = new StringBuilder("M1 " + HEIGHT);
        for (Growth.Point point : growth.points()) {
            path.append('L').append(axis.at(point.day())).append(' ').append(HEIGHT - point.total() * unit);
        }
        path.append('L').append(Ink.WIDTH - 1).append(' ').append(HEIGHT).append('z');
        List<Mark> marks = new ArrayList<>();
        marks.addAll(Ink.filled(path.toString(), 1, 1));
        marks.add(new Mark.Area(path.toString(), Optional.empty(), Optional.of(Stroke.unbroken(Ink.BLACK, 1.4))));
        marks.add(new Mark.Line(0, HEIGHT, Ink.WIDTH, HEIGHT, Stroke.unbroken(Ink.SOFT, 1)));
        int end = growth.points().getLast().total();
        marks.add(new Mark.Label(Ink.WIDTH - 4, Math.max(14, HEIGHT - end * unit - 7), words.number(end), Ink.LETTERS, Weight.SEMIBOLD,
                Anchor.END, Ink.BLACK));
        years(axis.years(), HEIGHT, marks);
        return new Picture(Ink.WIDTH, HEIGHT + AXIS, title, description, marks);
    }

    private static void years(List<Timeline.Mark> years, int y, List<Mark> marks) {
        for (Timeline.Mark year : years) {
            marks.add(new Mark.Line(year.at(), y - 3, year.at(), y + 3, Stroke.unbroken(Ink.SOFT, 0.8)));
            marks.add(Ink.label(Math.clamp(year.at(), 18, Ink.WIDTH - 18), y + 16, Integer.toString(year.year()), Anchor.MIDDLE));
        }
    }
}
