package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Stroke;
import org.countersign.picture.Tint;
import org.countersign.picture.Weight;
import org.countersign.place.Outline;
import org.countersign.place.Outlines;

/// The map as a picture that can stand alone.
final class MapPicture {
    private static final int LEFT = 58;
    private static final int TOP = 74;
    private static final int BOTTOM = 544;
    private static final int COLUMN = 866;
    private static final int TEXT = 23;
    private static final int TEXT_STEP = 30;
    private static final int SMALL = 15;
    private static final int INSETS = 570;

    private MapPicture() {}

    static Picture of(Frame frame, MapView view) {
        View.Title title = frame.title();
        double scale = (double) (BOTTOM - TOP) / Outlines.bundled().map().height();
        int column = Card.WIDTH - COLUMN - Card.MARGIN;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Label(Card.MARGIN, 60, title.name(), 38, Weight.SEMIBOLD, Anchor.START, Palette.INK));
        marks.add(new Mark.Group(LEFT, TOP, scale, map(view)));
        double y = 130;
        for (String line : Lines.cut(title.sentence(), Weight.REGULAR, TEXT, column, 7)) {
            marks.add(new Mark.Label(COLUMN, y, line, TEXT, Weight.REGULAR, Anchor.START, Palette.INK));
            y += TEXT_STEP;
        }
        marks.addAll(legend(view, frame.words()).down(COLUMN, y + 18, column));
        marks.add(new Mark.Label(Card.MARGIN, INSETS, view.insets(frame.words()), SMALL, Weight.REGULAR, Anchor.START, Palette.SOFT));
        marks.addAll(Card.credit(frame));
        return new Picture(Card.WIDTH, Card.HEIGHT, title.name(), title.sentence(), marks);
    }

    private static List<Mark> map(MapView view) {
        List<Mark> marks = new ArrayList<>();
        Optional<Stroke> edge = Optional.of(Stroke.unbroken(Tint.WHITE, 0.6));
        for (Outline county : view.outlines()) {
            marks.add(new Mark.Area(county.path(), Optional.of(Palette.county(view.by(), view.tone(county.fips()))), edge));
        }
        marks.add(new Mark.Area(Outlines.bundled().stateBorders(), Optional.empty(), Optional.of(Stroke.unbroken(Palette.SOFT, 1.4))));
        for (MapView.StatewideRow state : view.statewide()) {
            String fips = view.asOf().register().places().getState(state.usps()).fips();
            marks.add(new Mark.Area(Outlines.bundled().getOutline(fips).path(), Optional.empty(),
                    Optional.of(new Stroke(Palette.INK, 2.4, 6))));
        }
        for (MapView.Inset inset : view.insets()) {
            marks.add(new Mark.Label(inset.x(), inset.y(), inset.state().usps(), 26, Weight.SEMIBOLD, Anchor.MIDDLE, Palette.SOFT));
        }
        return marks;
    }

    private static Legend legend(MapView view, Words words) {
        List<Legend.Key> keys = new ArrayList<>();
        IntStream.rangeClosed(1, view.tones()).forEach(tone -> keys
                .add(Legend.Key.filled(Palette.county(view.by(), tone), words.say("map.tone." + view.by() + "." + tone))));
        keys.add(new Legend.Key(Optional.of(Palette.county(view.by(), 0)), Optional.of(Stroke.unbroken(Palette.SOFT, 1)),
                words.say("map.tone.none")));
        keys.add(new Legend.Key(Optional.empty(), Optional.of(new Stroke(Palette.INK, 2, 4)), words.say("map.tone.statewide")));
        return new Legend(keys);
    }
}
