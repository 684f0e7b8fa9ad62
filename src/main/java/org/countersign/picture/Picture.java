package org.countersign.picture;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Objects;

/// A drawing on white ground. Immutable.
///
/// @param width how wide it is, in pixels
/// @param height how high it is
/// @param title what it is, for those who do not see it
/// @param description what it shows, in a sentence
/// @param marks what is drawn, the undermost first
public record Picture(int width, int height, String title, String description, List<Mark> marks) {
    private static final int MOST = 4000;

    public Picture {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        marks = List.copyOf(marks);
        if (width < 1 || height < 1 || width > MOST || height > MOST) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " pixels; allowed is 1 to " + MOST);
        }
    }

    /// The drawing as an SVG file, in UTF-8: text as text, colours as attributes, no style sheet and no script.
    public byte[] svg() {
        return new SvgText(this).bytes();
    }

    /// The drawing as a PNG file. The pixels are the same on any machine; the packed bytes where Java has the same zlib.
    public byte[] png() {
        return Painting.png(this);
    }

    /// Paints it on a sheet of somebody else's, such as a page of a PDF: shapes stay shapes.
    ///
    /// @param sheet one unit of which is one of the picture's; it is left with another colour, stroke and clip
    public void paint(Graphics2D sheet) {
        Painting.on(sheet, this);
    }
}
