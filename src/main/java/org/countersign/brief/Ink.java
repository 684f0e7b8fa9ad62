package org.countersign.brief;

import java.util.List;
import java.util.Optional;
import org.countersign.picture.Mark;
import org.countersign.picture.Mark.Anchor;
import org.countersign.picture.Stroke;
import org.countersign.picture.Tint;
import org.countersign.picture.Weight;

/// How the drawings of briefs look: black on white, and told apart by patterns, so that a copier loses nothing.
final class Ink {
    static final Tint BLACK = new Tint(0x1c2127);
    static final Tint DARK = new Tint(0x454b52);
    static final Tint SOFT = new Tint(0x6b737b);
    static final Tint PALE = new Tint(0xeceff1);
    /// The width of drawings, which is that of a column.
    static final int WIDTH = 500;
    /// The letters of drawings.
    static final double LETTERS = 14.5;

    private static final double STEP = 6;

    private Ink() {}

    /// An outline filled with the pattern of a class: 1 rising lines, 2 falling lines on pale ground, 3 dark; else empty.
    ///
    /// @param scale by how much the drawing enlarges the outline
    static List<Mark> filled(String path, int tone, double scale) {
        return switch (tone) {
            case 1 -> List.of(new Mark.Hatch(path, Stroke.unbroken(DARK, 1.1 / scale), STEP / scale, true));
            case 2 -> List.of(new Mark.Area(path, Optional.of(PALE), Optional.empty()),
                    new Mark.Hatch(path, Stroke.unbroken(BLACK, 1.6 / scale), STEP * 0.7 / scale, false));
            case 3 -> List.of(new Mark.Area(path, Optional.of(DARK), Optional.empty()));
            default -> List.of();
        };
    }

    /// The pattern of a model: as on the map, so a body that holds in jails and in the field has both.
    static int tone(String model) {
        return switch (model) {
            case "JEM", "WSO" -> 1;
            case "TFM" -> 2;
            default -> 3;
        };
    }

    /// A rectangle as an outline.
    static String box(double x, double y, double width, double height) {
        return "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z";
    }

    /// A line of text.
    static Mark label(double x, double y, String text, Anchor anchor) {
        return new Mark.Label(x, y, text, LETTERS, Weight.REGULAR, anchor, BLACK);
    }
}
