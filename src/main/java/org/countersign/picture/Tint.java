package org.countersign.picture;

import java.util.HexFormat;

/// A colour.
///
/// @param rgb red, green and blue, eight bits each
public record Tint(int rgb) {
    /// White.
    public static final Tint WHITE = new Tint(0xffffff);

    public Tint {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("a colour has 24 bits, not " + Integer.toHexString(rgb));
        }
    }

    /// As style sheets write it: `#1f4e79`.
    public String hex() {
        return '#' + HexFormat.of().toHexDigits(rgb, 6);
    }
}
