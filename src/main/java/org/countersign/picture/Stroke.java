package org.countersign.picture;

import java.util.Objects;

/// How a line is drawn.
///
/// @param tint its colour
/// @param width how wide it is, in units of the drawing
/// @param dash how long its dashes and the gaps between them are; 0 for an unbroken line
public record Stroke(Tint tint, double width, double dash) {
    public Stroke {
        Objects.requireNonNull(tint);
        if (width <= 0 || dash < 0) {
            throw new IllegalArgumentException("no line has the width " + width + " and dashes of " + dash);
        }
    }

    /// An unbroken line.
    public static Stroke unbroken(Tint tint, double width) {
        return new Stroke(tint, width, 0);
    }
}
