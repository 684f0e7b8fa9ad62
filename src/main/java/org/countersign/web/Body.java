package org.countersign.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.countersign.archive.EditionMaker;

/// The bytes of an answer, compressed once and kept; the arrays are never changed.
///
/// @param plain as they are
/// @param gzip compressed, where that is shorter
/// @param brotli compressed, where that is shorter and the platform has the coder
/// @param tag the first characters of their SHA-256; empty for no bytes
record Body(byte[] plain, Optional<byte[]> gzip, Optional<byte[]> brotli, String tag) {
    static final Body EMPTY = new Body(new byte[0], Optional.empty(), Optional.empty(), "");

    /// Below this, compressing saves no packet.
    private static final int LEAST = 600;
    private static final int TAG_LENGTH = 20;
    /// Near the best that brotli does, at a tenth of its time.
    private static final Encoder.Parameters BROTLI = Encoder.Parameters.create(6);

    /// Bytes with their compressed forms.
    static Body compressed(byte[] plain) {
        if (plain.length < LEAST) {
            return new Body(plain, Optional.empty(), Optional.empty(), tag(plain));
        }
        return new Body(plain, shorter(gzip(plain), plain), Brotli4jLoader.isAvailable() ? shorter(brotli(plain), plain) : Optional.empty(),
                tag(plain));
    }

    /// Bytes that are compressed already, such as pictures.
    static Body plain(byte[] plain) {
        return new Body(plain, Optional.empty(), Optional.empty(), tag(plain));
    }

    /// The codings that there are.
    Set<Coding> codings() {
        Set<Coding> codings = EnumSet.of(Coding.IDENTITY);
        gzip.ifPresent(there -> codings.add(Coding.GZIP));
        brotli.ifPresent(there -> codings.add(Coding.BROTLI));
        return codings;
    }

    /// The bytes in a coding.
    byte[] in(Coding coding) {
        return switch (coding) {
            case IDENTITY -> plain;
            case GZIP -> gzip.orElse(plain);
            case BROTLI -> brotli.orElse(plain);
        };
    }

    private static Optional<byte[]> shorter(byte[] coded, byte[] plain) {
        return coded.length < plain.length ? Optional.of(coded) : Optional.empty();
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, BROTLI);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String tag(byte[] bytes) {
        return EditionMaker.sha256(bytes).substring(0, TAG_LENGTH);
    }
}
