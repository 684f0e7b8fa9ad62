package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.picture.Lines;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Stroke;
import org.countersign.picture.Tint;
import org.countersign.picture.Weight;

/// What the colours of a picture stand for.
///
/// @param keys the colours with their words
record Legend(List<Key> keys) {
    /// From one line to the next.
    static final int STEP = 31;

    private static final int SIZE = 20;
    private static final int SWATCH = 18;
    private static final int WORDS = 26;
    private static final int GAP = 34;

    Legend {
        keys = List.copyOf(keys);
    }

    /// A swatch with its words.
    ///
    /// @param fill its colour
    /// @param edge the line around it
    record Key(Optional<Tint> fill, Optional<Stroke> edge, String words) {
        Key {
            Objects.requireNonNull(fill);
            Objects.requireNonNull(edge);
            Objects.requireNonNull(words);
        }

        /// A swatch of one colour.
        static Key filled(Tint tint, String words) {
            return new Key(Optional.of(tint), Optional.empty(), words);
        }

        private double width() {
            return WORDS + Lines.width(words, Weight.REGULAR, SIZE) + GAP;
        }
    }

    /// In rows, as many keys in each as its width holds.
    ///
    /// @param y the base line of the first row
    List<Mark> across(double left, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        double at = y;
        for (List<Key> row : rows(width)) {
            double x = left;
            for (Key key : row) {
                marks.add(swatch(key, x, at));
                marks.add(label(key.words(), x, at));
                x += key.width();
            }
            at += STEP;
        }
        return marks;
    }

    /// How high those rows are.
    int height(double width) {
        return rows(width).size() * STEP;
    }

    private List<List<Key>> rows(double width) {
        List<List<Key>> rows = new ArrayList<>();
        double room = 0;
        for (Key key : keys) {
            if (rows.isEmpty() || key.width() - GAP > room) {
                rows.add(new ArrayList<>());
                room = width;
            }
            rows.getLast().add(key);
            room -= key.width();
        }
        return rows;
    }

    /// One below the other, each in as many lines as it needs.
    ///
    /// @param y the base line of the first
    List<Mark> down(double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        double at = y;
        for (Key key : keys) {
            marks.add(swatch(key, x, at));
            for (String line : Lines.broken(key.words(), Weight.REGULAR, SIZE, width - WORDS)) {
                marks.add(label(line, x, at));
                at += SIZE + 4;
            }
            at += STEP - SIZE - 4;
        }
        return marks;
    }

    private static Mark swatch(Key key, double x, double y) {
        double top = y - SWATCH + 2;
        String box = "M" + x + " " + top + "h" + SWATCH + "v" + SWATCH + "h-" + SWATCH + "z";
        return new Mark.Area(box, key.fill(), key.edge());
    }

    private static Mark label(String words, double x, double y) {
        return new Mark.Label(x + WORDS, y, words, SIZE, Weight.REGULAR, Anchor.START, Palette.INK);
    }
}
