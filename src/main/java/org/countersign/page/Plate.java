package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Picture;
import org.countersign.picture.Weight;

/// A drawing as a picture that can stand alone: its title and what it shows above, its legend, source and day below.
final class Plate {
    static final int ROOM = Card.WIDTH - 2 * Card.MARGIN;
    private static final int TITLE = 38;
    private static final int TITLE_LINE = 60;
    private static final int TEXT = 22;
    private static final int TEXT_LINE = 94;
    private static final int TEXT_STEP = 28;
    private static final int TEXT_LINES = 2;
    static final int NOTE = 18;
    private static final int NOTE_STEP = 26;
    private static final int END = 558;

    private Plate() {}

    /// @param title what is drawn, and what it says in a sentence
    /// @param legend what the colours stand for; may be without keys
    /// @param notes what else must be said of it, a line each; may be none
    static Picture of(Frame frame, View.Title title, Drawn drawn, Legend legend, List<String> notes) {
        List<Mark> marks = new ArrayList<>();
        String name = Lines.cut(title.name(), Weight.SEMIBOLD, TITLE, ROOM, 1).getFirst();
        marks.add(new Mark.Label(Card.MARGIN, TITLE_LINE, name, TITLE, Weight.SEMIBOLD, Anchor.START, Palette.INK));
        double y = TEXT_LINE;
        for (String line : Lines.cut(title.sentence(), Weight.REGULAR, TEXT, ROOM, TEXT_LINES)) {
            marks.add(new Mark.Label(Card.MARGIN, y, line, TEXT, Weight.REGULAR, Anchor.START, Palette.SOFT));
            y += TEXT_STEP;
        }
        double keys = END - notes.size() * NOTE_STEP - legend.height(ROOM);
        marks.add(drawn.within(Card.MARGIN, y, ROOM, keys - 4 - y));
        marks.addAll(legend.across(Card.MARGIN, keys + Legend.STEP - 8, ROOM));
        double note = END - (notes.size() - 1) * NOTE_STEP;
        for (String line : notes) {
            marks.add(new Mark.Label(Card.MARGIN, note, Lines.cut(line, Weight.REGULAR, NOTE, ROOM, 1).getFirst(), NOTE, Weight.REGULAR,
                    Anchor.START, Palette.SOFT));
            note += NOTE_STEP;
        }
        marks.addAll(Card.credit(frame));
        return new Picture(Card.WIDTH, Card.HEIGHT, title.name(), title.sentence(), marks);
    }
}
