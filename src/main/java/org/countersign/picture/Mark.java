package org.countersign.picture;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something on a drawing. Lengths are in units of the drawing, x to the right and y downward.
public sealed interface Mark {
    /// A filled rectangle.
    record Box(double x, double y, double width, double height, Tint fill) implements Mark {
        public Box {
            Objects.requireNonNull(fill);
        }
    }

    /// An outline, filled, edged or both.
    ///
    /// @param path the outline as SVG has it, of the letters `M L H V Z` and their small ones
    /// @param fill the colour within; overlaps are filled once
    /// @param edge the line around it
    record Area(String path, Optional<Tint> fill, Optional<Stroke> edge) implements Mark {
        public Area {
            Objects.requireNonNull(path);
            Objects.requireNonNull(fill);
            Objects.requireNonNull(edge);
        }
    }

    /// Slanting lines that fill an outline, so that areas can be told apart without colour. Those of neighbours run on.
    ///
    /// @param path the outline as [Area] has it
    /// @param stroke how the lines are drawn
    /// @param step from one line to the next
    /// @param rising whether they run up to the right
    record Hatch(String path, Stroke stroke, double step, boolean rising) implements Mark {
        public Hatch {
            Objects.requireNonNull(path);
            Objects.requireNonNull(stroke);
            if (step <= 0) {
                throw new IllegalArgumentException("lines need room between them, not " + step);
            }
        }

        List<Line2D> lines() {
            return HatchLines.of(PathReader.read(path), step, rising);
        }
    }

    /// A straight line.
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {
        public Line {
            Objects.requireNonNull(stroke);
        }
    }

    /// A line of text.
    ///
    /// @param x where its anchor is
    /// @param y the base line
    /// @param size the letters' size
    record Label(double x, double y, String text, double size, Weight weight, Anchor anchor, Tint tint) implements Mark {
        public Label {
            Objects.requireNonNull(text);
            Objects.requireNonNull(weight);
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(tint);
        }
    }

    /// Which point of a text is given.
    enum Anchor {
        /// Its left end.
        START,
        /// Its middle.
        MIDDLE,
        /// Its right end.
        END
    }

    /// Marks that are moved and scaled together.
    ///
    /// @param x how far to the right their origin is moved
    /// @param y how far downward
    /// @param scale by how much they are made larger, line widths and letters too
    record Group(double x, double y, double scale, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }
    }
}
