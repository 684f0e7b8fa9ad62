package org.countersign.brief;

import java.util.Base64;
import java.util.Locale;

/// How drawings stand in the templates of pages and of paper.
public final class Drawings {
    /// The type of objects on paper that are drawings.
    public static final String TYPE = "application/x-drawing";

    private static final double COLUMN_MM = 87.5;

    private Drawings() {}

    /// Width and height on paper, as a style.
    public static String size(Block.Drawing drawing) {
        double height = COLUMN_MM * drawing.picture().height() / drawing.picture().width();
        return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", COLUMN_MM, height);
    }

    /// The drawing itself as an address, so that a page needs no second request for it.
    public static String address(Block.Drawing drawing) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawing.picture().svg());
    }
}
