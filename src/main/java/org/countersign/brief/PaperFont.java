package org.countersign.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.countersign.place.Once;

/// The letters on paper, read once.
///
/// PDFBox sets ligatures where a font has them, and then cannot say which letters they stand for, so that "after" would be
/// read aloud and copied without its middle. Without the font's table of substitutions it sets letter by letter.
final class PaperFont {
    static final PaperFont REGULAR = new PaperFont("SourceSans3-Regular.ttf");
    static final PaperFont SEMIBOLD = new PaperFont("SourceSans3-SemiBold.ttf");

    private static final String SUBSTITUTIONS = "GSUB";
    private static final String UNKNOWN = "xxxx";
    private static final int TABLES = 4;
    private static final int HEAD = 12;
    private static final int ENTRY = 16;

    private final Once<byte[]> bytes;

    private PaperFont(String file) {
        this.bytes = new Once<>(() -> plain(read(file)));
    }

    /// The file of the letters.
    InputStream open() {
        return new ByteArrayInputStream(bytes.get());
    }

    private static byte[] read(String file) {
        try (InputStream stream = Objects.requireNonNull(PaperFont.class.getResourceAsStream("/fonts/" + file), file)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read the letters of " + file, failure);
        }
    }

    /// The font under whose table of substitutions there stands another name, which nothing looks for.
    private static byte[] plain(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(TABLES);
        for (int at = HEAD; at < HEAD + tables * ENTRY; at += ENTRY) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(SUBSTITUTIONS)) {
                System.arraycopy(UNKNOWN.getBytes(StandardCharsets.US_ASCII), 0, font, at, 4);
            }
        }
        return font;
    }
}
