package org.countersign.page;

import java.util.List;
import org.countersign.picture.Mark;

/// A drawing in a box of its own, to be set into a picture.
///
/// @param width how wide the box is
/// @param height how high it is
/// @param marks what is drawn, the undermost first
record Drawn(double width, double height, List<Mark> marks) {
    Drawn {
        marks = List.copyOf(marks);
    }

    /// The same as large as goes in the upper middle of a room.
    Mark within(double left, double top, double room, double high) {
        double scale = Math.min(room / width, high / height);
        return new Mark.Group(left + (room - width * scale) / 2, top, scale, marks);
    }
}
