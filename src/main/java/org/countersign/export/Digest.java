package org.countersign.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and hashes what passes through to another stream.
final class Digest extends FilterOutputStream {
    private final MessageDigest sha256 = sha();
    private long bytes;

    Digest(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        sha256.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        sha256.update(some, from, length);
        bytes += length;
    }

    /// How many bytes have passed.
    long bytes() {
        return bytes;
    }

    /// The hash of what has passed, in hexadecimal digits. Ends the count: ask once.
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
