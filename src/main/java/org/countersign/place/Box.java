package org.countersign.place;

/// A rectangle of a drawing, in whole units.
///
/// @param x its left edge
/// @param y its upper edge
/// @param width how wide it is
/// @param height how high it is
public record Box(int x, int y, int width, int height) {
    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a box is not " + width + " wide and " + height + " high");
        }
    }

    /// The smallest box with all of these spots, which lie on whole numbers.
    static Box around(Iterable<Spot> spots) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Spot spot : spots) {
            left = Math.min(left, spot.x());
            top = Math.min(top, spot.y());
            right = Math.max(right, spot.x());
            bottom = Math.max(bottom, spot.y());
        }
        return new Box((int) left, (int) top, (int) (right - left), (int) (bottom - top));
    }

    /// The same with a margin on all sides.
    public Box grown(int margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /// Whether a spot lies in it, edges included.
    public boolean contains(Spot spot) {
        return spot.x() >= x && spot.x() <= x + width && spot.y() >= y && spot.y() <= y + height;
    }

    /// The value of an SVG's attribute `viewBox`.
    public String viewBox() {
        return x + " " + y + " " + width + " " + height;
    }
}
