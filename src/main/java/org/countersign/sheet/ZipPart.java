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
    /// Bytes to expand at a time.
    private static final int STEP = 1 << 16;
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
    /// holds what has been expanded; many small calls of the inflater would cost more
    private final byte[] window;
    private int windowAt;
    private int windowEnd;
    private int token;
    private Optional<SheetFault> fault = Optional.empty();

    /// @param workbench lent by the caller; it serves all parts of a file, one after the other
    ZipPart(byte[] file, ZipDirectory directory, ZipDirectory.Entry entry, Workbench workbench, Allowance allowance)
            throws SheetFault {
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new SheetFault(entry.method() < 0
                    ? "the zip is encrypted; allowed are zips without a password"
                    : "compressed by method " + entry.method() + "; allowed are 0 (stored) and 8 (deflated)");
        }
        this.file = file;
        this.entry = entry;
        this.inflater = workbench.inflater();
        this.window = workbench.window();
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

    /// Whether the window can hold all that the directory promises.
    boolean fitsWindow() {
        return entry.expanded() < window.length;
    }

    /// Expands all into the window, proves it, and returns how many bytes it is.
    int expandWhole() throws SheetFault {
        int end = 0;
        for (int count = expand(0); count > 0; count = expand(end)) {
            end += count;
        }
        if (end == window.length) {
            throw new SheetFault("the zip is damaged: an entry is larger than the directory states");
        }
        prove();
        return end;
    }

    /// Tells that a new tag or stretch of text begins.
    void beginToken() {
        token = 0;
    }

    /// Expands all that is left and keeps nothing of it.
    void drain() throws IOException {
        windowAt = windowEnd;
        while (!fitsWindow() && refill()) {
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
            int count = expand(0);
            if (count == 0) {
                prove();
                return false;
            }
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

    /// Expands more into the window from an offset on; 0 when there is no more, or no room.
    private int expand(int offset) throws SheetFault {
        int room = Math.min(window.length - offset, STEP);
        int count = entry.method() == STORED ? copy(offset, room) : inflate(offset, room);
        crc.update(window, offset, count);
        count(count);
        return count;
    }

    private int copy(int offset, int room) {
        int count = Math.min((int) (entry.compressed() - expanded), room);
        System.arraycopy(file, storedAt, window, offset, count);
        storedAt += count;
        return count;
    }

    private int inflate(int offset, int room) throws SheetFault {
        try {
            int count = inflater.inflate(window, offset, room);
            if (count == 0 && room > 0 && !inflater.finished()) {
                throw new SheetFault("the zip is damaged: an entry ends early");
            }
            return count;
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
