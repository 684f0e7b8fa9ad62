package org.countersign.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters of a weight, as outlines. They are read when first needed and then kept.
final class Typeface {
    private static final Map<Weight, Typeface> ALL = new EnumMap<>(Weight.class);

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private Typeface(Weight weight) throws IOException {
        String resource = "/fonts/" + weight.file();
        try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("the build lacks " + resource);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
        characters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /// A letter's outline and how far it carries the next one on, both in the font's units.
    private record Glyph(Path2D outline, double advance) {}

    /// The letters of a weight.
    static Typeface of(Weight weight) {
        synchronized (ALL) {
            return ALL.computeIfAbsent(weight, wanted -> {
                try {
                    return new Typeface(wanted);
                } catch (IOException failure) {
                    throw new UncheckedIOException("could not read the letters of " + wanted, failure);
                }
            });
        }
    }

    /// How wide a text is.
    double width(String text, double size) {
        return text.codePoints().mapToDouble(character -> glyph(character).advance()).sum() * size / unitsPerEm;
    }

    /// The outline of a text that begins at 0 on the base line 0.
    Path2D outline(String text, double size) {
        Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double at = 0;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            // Fonts count upward from the base line.
            all.append(glyph.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at * scale, 0)), false);
            at += glyph.advance();
        }
        return all;
    }

    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    /// One at a time, since the font reads on from where it is in its file.
    private Glyph read(int character) {
        synchronized (font) {
            try {
                int id = characters.getGlyphId(character);
                GlyphData drawn = Objects.requireNonNull(font.getGlyph()).getGlyph(id);
                return new Glyph(drawn == null ? new Path2D.Double() : drawn.getPath(), font.getAdvanceWidth(id));
            } catch (IOException failure) {
                throw new UncheckedIOException("could not read the letter U+" + Integer.toHexString(character), failure);
            }
        }
    }
}
