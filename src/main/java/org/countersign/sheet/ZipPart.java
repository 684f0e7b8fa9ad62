package org.countersign.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The expanded bytes of one entry of a zip, counted against the [ReadingLimits] as they flow and proved at their end.
///
/// An input stream can only throw an [IOException]; the fault behind it is kept in [#fault()] for whoever catches it.
final class ZipPart extends InputStream {
    /// Bytes one tag or one stretch of text may take, so that no parser has to hold more in memory.
    private static final int TOKEN_BYTES = 1 << 20;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ZipDirectory.Entry entry;
    private final Inflater inflater;
    private final Allowance allowance;
    private final CRC32 crc = new CRC32();
    private final byte[] file;
    /// where stored bytes are taken from next
    private int storedAt;
    private long expanded;
    /// what has been expanded and not handed on; many small calls of the inflater would cost more
    private final byte[] window;
    private int windowAt;
    private int windowEnd;
    private int token;
    private Optional<SheetFault> fault = Optional.empty();

    /// Bytes to expand at a time.
    static final int WINDOW = 1 << 16;

    /// @param inflater lent by the caller and reset here; one serves all parts of a file, one after the other
    /// @param window lent likewise, of [#WINDOW] bytes
    ZipPart(byte[] file, ZipDirectory directory, ZipDirectory.Entry entry, Inflater inflater, byte[] window,
            Allowance allowance)
            throws SheetFault {
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new SheetFault(entry.method() < 0
                    ? "the zip is encrypted; allowed are zips without a password"
                    : "compressed by method " + entry.method() + "; allowed are 0 (stored) and 8 (deflated)");
        }
        this.file = file;
        this.entry = entry;
        this.inflater = inflater;
        this.window = window;
        this.allowance = allowance;
        storedAt = directory.start(entry);
        if (entry.method() == DEFLATED) {
            inflater.reset();
            inflater.setInput(file, storedAt, (int) entry.compressed());
        }
    }

    /// What went wrong, once a read has failed.
    Optional<SheetFault> fault() {
        return fault;
    }

    /// Tells that a new tag or stretch of text begins.
    void beginToken() {
        token = 0;
    }

    /// Expands all that is left and keeps nothing of it.
    void drain() throws IOException {
        windowAt = windowEnd;
        while (refill()) {
            windowAt = windowEnd;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (windowAt == windowEnd && !refill()) {
            return -1;
        }
        int count = Math.min(length, windowEnd - windowAt);
        System.arraycopy(window, windowAt, target, offset, count);
        windowAt += count;
        token += count;
        if (token > TOKEN_BYTES) {
            throw failed(SheetFault.over("holds a tag or text of too many bytes", TOKEN_BYTES));
        }
        return count;
    }

    private boolean refill() throws IOException {
        try {
            int count = entry.method() == STORED ? copy() : inflate();
            if (count < 0) {
                prove();
                return false;
            }
            crc.update(window, 0, count);
            count(count);
            windowAt = 0;
            windowEnd = count;
            return true;
        } catch (SheetFault found) {
            throw failed(found);
        }
    }

    private IOException failed(SheetFault found) {
        fault = Optional.of(found);
        return new IOException(found);
    }

    private int copy() {
        int left = (int) (entry.compressed() - expanded);
        if (left <= 0) {
            return -1;
        }
        int count = Math.min(left, window.length);
        System.arraycopy(file, storedAt, window, 0, count);
        storedAt += count;
        return count;
    }

    private int inflate() throws SheetFault {
        try {
            int count = inflater.inflate(window, 0, window.length);
            if (count > 0) {
                return count;
            }
            if (inflater.finished()) {
                return -1;
            }
            throw new SheetFault("the zip is damaged: an entry ends early");
        } catch (DataFormatException damaged) {
            throw new SheetFault("the zip is damaged: an entry cannot be expanded", damaged);
        }
    }

    private void count(int count) throws SheetFault {
        ReadingLimits limits = allowance.limits();
        expanded += count;
        allowance.spendBytes(count);
        if (expanded > limits.entryBytes()) {
            throw SheetFault.over("expands to more bytes than may be read", limits.entryBytes());
        }
        if (expanded > limits.ratioFloor() && expanded / limits.compressionRatio() > entry.compressed()) {
            throw SheetFault.over("expands to many times its size", limits.compressionRatio());
        }
    }

    private void prove() throws SheetFault {
        if (expanded != entry.expanded() || (int) crc.getValue() != entry.crc()) {
            throw new SheetFault("the zip is damaged: an entry does not have the size and checksum the directory states");
        }
    }
}
