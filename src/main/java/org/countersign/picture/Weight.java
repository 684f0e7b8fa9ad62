package org.countersign.picture;

/// How heavy letters are.
public enum Weight {
    /// For running text.
    REGULAR(400, "SourceSans3-Regular.ttf"),
    /// For headings and figures.
    SEMIBOLD(600, "SourceSans3-SemiBold.ttf");

    private final int css;
    private final String file;

    Weight(int css, String file) {
        this.css = css;
        this.file = file;
    }

    /// The number that style sheets have for it.
    int css() {
        return css;
    }

    /// The file of its letters.
    String file() {
        return file;
    }
}
