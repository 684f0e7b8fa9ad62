package org.countersign.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes zips byte by byte, as every kind of writer does, and as no honest one would.
public final class ZipBuilder {
    /// How a writer lets readers know the sizes of an entry.
    public enum Manner {
        /// in the header before it
        SIZES_FIRST,
        /// after it, in a data descriptor, as streaming writers do
        DESCRIPTOR,
        /// after it, in eight bytes each, and in the large form in the directory
        LARGE_DESCRIPTOR
    }

    private record Written(byte[] name, int method, int crc, int compressed, int expanded, int offset) {}

    private static final int WITH_DESCRIPTOR = 8;

    private final Manner manner;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Written> entries = new ArrayList<>();
    private int flags;
    private int crcChange;
    private int claimedEntries = -1;

    /// Starts a zip.
    public ZipBuilder(Manner manner) {
        this.manner = manner;
    }

    /// Says of every entry from here on that it is encrypted.
    public ZipBuilder encrypted() {
        flags = 1;
        return this;
    }

    /// Writes wrong checksums from here on.
    public ZipBuilder wrongChecksums() {
        crcChange = 1;
        return this;
    }

    /// Claims a number of entries of its own.
    public ZipBuilder claimingEntries(int count) {
        claimedEntries = count;
        return this;
    }

    /// Adds bytes that belong to no entry.
    public ZipBuilder raw(byte[] bytes) {
        file.writeBytes(bytes);
        return this;
    }

    /// Adds a compressed entry of text.
    public ZipBuilder add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8), 8);
    }

    /// Adds an entry by method 0 (stored), 8 (deflated), or any other number over stored bytes.
    public ZipBuilder add(String name, byte[] content, int method) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] packed = method == 8 ? deflate(content) : content;
        Written entry = new Written(name.getBytes(StandardCharsets.UTF_8), method, (int) crc.getValue() + crcChange,
                packed.length, content.length, file.size());
        boolean first = manner == Manner.SIZES_FIRST;
        ByteBuffer header = buffer(30);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) (flags | (first ? 0 : WITH_DESCRIPTOR)))
                .putShort((short) method).putInt(0).putInt(first ? entry.crc : 0)
                .putInt(first ? entry.compressed : 0).putInt(first ? entry.expanded : 0)
                .putShort((short) entry.name.length).putShort((short) 0);
        file.writeBytes(header.array());
        file.writeBytes(entry.name);
        file.writeBytes(packed);
        describe(entry);
        entries.add(entry);
        return this;
    }

    private void describe(Written entry) {
        if (manner == Manner.DESCRIPTOR) {
            file.writeBytes(buffer(16).putInt(0x08074b50).putInt(entry.crc).putInt(entry.compressed).putInt(entry.expanded)
                    .array());
        } else if (manner == Manner.LARGE_DESCRIPTOR) {
            file.writeBytes(buffer(24).putInt(0x08074b50).putInt(entry.crc).putLong(entry.compressed)
                    .putLong(entry.expanded).array());
        }
    }

    /// The whole file.
    public byte[] toBytes() {
        int directory = file.size();
        for (Written entry : entries) {
            list(entry);
        }
        int size = file.size() - directory;
        if (manner == Manner.LARGE_DESCRIPTOR) {
            int at = file.size();
            file.writeBytes(buffer(56).putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0)
                    .putInt(0).putLong(entries.size()).putLong(entries.size()).putLong(size).putLong(directory).array());
            file.writeBytes(buffer(20).putInt(0x07064b50).putInt(0).putLong(at).putInt(1).array());
        }
        short count = (short) (claimedEntries >= 0 ? claimedEntries : entries.size());
        file.writeBytes(buffer(22).putInt(0x06054b50).putInt(0).putShort(count).putShort(count).putInt(size)
                .putInt(directory).putShort((short) 0).array());
        return file.toByteArray();
    }

    private void list(Written entry) {
        boolean large = manner == Manner.LARGE_DESCRIPTOR;
        ByteBuffer listed = buffer(46);
        listed.putInt(0x02014b50).putShort((short) 45).putShort((short) 20)
                .putShort((short) (flags | (manner == Manner.SIZES_FIRST ? 0 : WITH_DESCRIPTOR)))
                .putShort((short) entry.method).putInt(0).putInt(entry.crc)
                .putInt(large ? -1 : entry.compressed).putInt(large ? -1 : entry.expanded)
                .putShort((short) entry.name.length).putShort((short) (large ? 28 : 0)).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0).putInt(0).putInt(large ? -1 : entry.offset);
        file.writeBytes(listed.array());
        file.writeBytes(entry.name);
        if (large) {
            file.writeBytes(buffer(28).putShort((short) 1).putShort((short) 24).putLong(entry.expanded)
                    .putLong(entry.compressed).putLong(entry.offset).array());
        }
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
