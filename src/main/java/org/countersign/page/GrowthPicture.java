package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.countersign.picture.Mark;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Tint;

/// The chart of growth as a picture that can stand alone, and as a part of a card.
final class GrowthPicture {
    private static final int TICK = 14;

    private GrowthPicture() {}

    /// Whether there is anything to draw.
    static boolean draws(Growth growth) {
        return growth.points().size() > 1 && growth.most() > 0;
    }

    /// @param growth one that can be drawn
    static Picture of(Frame frame, Growth growth) {
        Words words = frame.words();
        return Plate.of(frame, frame.title(), drawn(growth, words, TICK),
                legend(growth, code -> (code + " " + words.find("model." + code).orElse("")).strip()), List.of());
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
