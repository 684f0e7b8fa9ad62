package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Tint;
import org.countersign.picture.Weight;

/// The chart of growth as a picture that can stand alone, and as a part of a card.
final class GrowthPicture {
    private static final int TICK = 14;
    private static final int NOTES = 4;

    private GrowthPicture() {}

    /// Whether there is anything to draw.
    static boolean draws(Growth growth) {
        return growth.points().size() > 1 && growth.most() > 0;
    }

    /// @param growth one that can be drawn
    static Picture of(Frame frame, Growth growth) {
        Words words = frame.words();
        GrowthChart chart = GrowthChart.of(growth);
        List<ChartMarks.Placed> laws = ChartMarks.of(chart);
        List<Mark> marks = new ArrayList<>(drawn(growth, words, TICK).marks());
        laws.forEach(placed -> marks.addAll(Axes.law(placed, chart.values().floor(), TICK)));
        return Plate.of(frame, frame.title(), new Drawn(GrowthChart.WIDTH, GrowthChart.HEIGHT, marks),
                legend(growth, code -> (code + " " + words.find("model." + code).orElse("")).strip()), notes(laws, words));
    }

    /// What the numbers in the band above stand for.
    private static List<String> notes(List<ChartMarks.Placed> laws, Words words) {
        String text =
                laws.stream().map(placed -> placed.number() + " " + words.say(placed.mark().label())).collect(Collectors.joining(" · "));
        return text.isEmpty() ? List.of() : Lines.cut(text, Weight.REGULAR, Plate.NOTE, Plate.ROOM, NOTES);
    }

    /// The chart alone.
    ///
    /// @param size the size of its numbers, in a box of [GrowthChart#WIDTH]
    static Drawn drawn(Growth growth, Words words, double size) {
        GrowthChart chart = GrowthChart.of(growth);
        List<Mark> marks = new ArrayList<>(Axes.steps(chart.values(), chart.time(), words, size));
        Optional<Stroke> edge = Optional.of(Stroke.unbroken(Tint.WHITE, 0.7));
        for (GrowthChart.Area area : chart.areas()) {
            marks.add(new Mark.Area(area.path(), Optional.of(Palette.model(area.code())), edge));
        }
        marks.addAll(Axes.years(chart.time().years(), chart.values().floor(), size));
        return new Drawn(GrowthChart.WIDTH, GrowthChart.HEIGHT, marks);
    }

    /// @param words what is written beside a model's colour
    static Legend legend(Growth growth, UnaryOperator<String> words) {
        return new Legend(GrowthChart.of(growth).codes().stream()
                .map(code -> Legend.Key.filled(Palette.model(code), words.apply(code)))
                .toList());
    }
}
