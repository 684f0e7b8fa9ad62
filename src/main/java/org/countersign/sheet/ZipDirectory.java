package org.countersign.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The table of contents of a zip held in memory, read from the central directory at its end.
/// `java.util.zip.ZipInputStream` goes by the headers before each entry and refuses workbooks whose writer did not know
/// sizes beforehand; the central directory always has them.
final class ZipDirectory {
    /// One entry: where its bytes are, and what they must come to when expanded.
    ///
    /// @param name the name as the file spells it
    /// @param method 0 stored, 8 deflated
    /// @param crc checksum of the expanded bytes
    /// @param compressed size in the file
    /// @param expanded size when expanded
    /// @param header offset of the header before the bytes
    record Entry(String name, int method, int crc, long compressed, long expanded, long header) {}

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END64_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int END64_LOCATOR_SIZE = 20;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Map<String, Entry> entries = new HashMap<>();
    /// how many bytes stand before the zip proper
    private long shift;

    ZipDirectory(byte[] bytes, ReadingLimits limits) throws SheetFault {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        readEntries(findEnd(), limits);
    }

    /// The entry of a name; upper and lower case, and the slash's direction, make no difference in a workbook.
    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    /// Where the bytes of an entry begin in the file.
    int start(Entry entry) throws SheetFault {
        long header = entry.header() + shift;
        if (header < 0 || header > bytes.length - LOCAL_SIZE || buffer.getInt((int) header) != LOCAL_SIGNATURE) {
            throw new SheetFault("the zip is damaged: no entry where its directory says");
        }
        int at = (int) header;
        long start = header + LOCAL_SIZE + unsignedShort(at + 26) + unsignedShort(at + 28);
        if (entry.compressed() < 0 || start + entry.compressed() > bytes.length) {
            throw new SheetFault("the zip is damaged: an entry ends beyond the file");
        }
        return (int) start;
    }

    private int findEnd() throws SheetFault {
        int lowest = Math.max(0, bytes.length - END_SIZE - 0xFFFF);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (bytes[at] == 'P' && buffer.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new SheetFault("the zip is cut short: its directory is missing");
    }

    private void readEntries(int end, ReadingLimits limits) throws SheetFault {
        long count = unsignedShort(end + 10);
        long size = unsignedInt(end + 12);
        long offset = unsignedInt(end + 16);
        long after = end;
        int locator = end - END64_LOCATOR_SIZE;
        if (locator >= 0 && buffer.getInt(locator) == END64_LOCATOR_SIGNATURE) {
            after = buffer.getLong(locator + 8);
            if (after < 0 || after > bytes.length - 56 || buffer.getInt((int) after) != END64_SIGNATURE) {
                throw new SheetFault("the zip is damaged: its large directory is missing");
            }
            count = buffer.getLong((int) after + 32);
            size = buffer.getLong((int) after + 40);
            offset = buffer.getLong((int) after + 48);
        }
        if (count < 0 || count > limits.entries()) {
            throw SheetFault.over("the zip has too many entries", limits.entries());
        }
        if (size < 0 || offset < 0 || size > after || offset > after - size) {
            throw new SheetFault("the zip is damaged: its directory does not fit into the file");
        }
        shift = after - size - offset;
        int at = (int) (after - size);
        for (long i = 0; i < count; i++) {
            at = readEntry(at, (int) after);
        }
    }

    private int readEntry(int at, int end) throws SheetFault {
        if (at > end - ENTRY_SIZE || buffer.getInt(at) != ENTRY_SIGNATURE) {
            throw new SheetFault("the zip is damaged: its directory ends early");
        }
        int nameLength = unsignedShort(at + 28);
        int extraLength = unsignedShort(at + 30);
        int next = at + ENTRY_SIZE + nameLength + extraLength + unsignedShort(at + 32);
        if (next > end) {
            throw new SheetFault("the zip is damaged: its directory ends early");
        }
        String name = new String(bytes, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
        int extra = at + ENTRY_SIZE + nameLength;
        Entry entry = new Entry(name, method(at), buffer.getInt(at + 16),
                size64(at, 20, extra, extraLength), size64(at, 24, extra, extraLength), size64(at, 42, extra, extraLength));
        if (!name.endsWith("/") && entries.put(key(name), entry) != null) {
            throw new SheetFault("the zip holds " + SheetFault.quote(name) + " twice; allowed is once");
        }
        return next;
    }

    /// The compression method; -1 when the entry is encrypted.
    private int method(int at) {
        boolean encrypted = (unsignedShort(at + 8) & 1) != 0;
        return encrypted ? -1 : unsignedShort(at + 10);
    }

    /// A size or offset of an entry, taken from the extra field of large zips when it is there.
    private long size64(int at, int field, int extra, int extraLength) throws SheetFault {
        long value = unsignedInt(at + field);
        if (value != IN_ZIP64) {
            return value;
        }
        int before = 0;
        if (field != 24 && unsignedInt(at + 24) == IN_ZIP64) {
            before += 8;
        }
        if (field == 42 && unsignedInt(at + 20) == IN_ZIP64) {
            before += 8;
        }
        for (int index = extra; index + 4 <= extra + extraLength; index += 4 + unsignedShort(index + 2)) {
            if (unsignedShort(index) == 1 && unsignedShort(index + 2) >= before + 8
                    && index + 4 + before + 8 <= extra + extraLength) {
                return buffer.getLong(index + 4 + before);
            }
        }
        throw new SheetFault("the zip is damaged: the size of an entry is missing");
    }

    private int unsignedShort(int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    private long unsignedInt(int at) {
        return buffer.getInt(at) & 0xFFFFFFFFL;
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }
}
