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
    private int token;
    private Optional<SheetFault> fault = Optional.empty();

    /// @param inflater lent by the caller and reset here; one serves all parts of a file, one after the other
    ZipPart(byte[] file, ZipDirectory directory, ZipDirectory.Entry entry, Inflater inflater, Allowance allowance)
            throws SheetFault {
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new SheetFault(entry.method() < 0
                    ? "the zip is encrypted; allowed are zips without a password"
                    : "compressed by method " + entry.method() + "; allowed are 0 (stored) and 8 (deflated)");
        }
        this.file = file;
        this.entry = entry;
        this.inflater = inflater;
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
        try {
            int count = entry.method() == STORED ? copy(target, offset, length) : inflate(target, offset, length);
            if (count < 0) {
                prove();
                return -1;
            }
            crc.update(target, offset, count);
            count(count);
            return count;
        } catch (SheetFault found) {
            fault = Optional.of(found);
            throw new IOException(found);
        }
    }

    private int copy(byte[] target, int offset, int length) {
        int left = (int) (entry.compressed() - expanded);
        if (left <= 0) {
            return -1;
        }
        int count = Math.min(left, length);
        System.arraycopy(file, storedAt, target, offset, count);
        storedAt += count;
        return count;
    }

    private int inflate(byte[] target, int offset, int length) throws SheetFault {
        try {
            int count = inflater.inflate(target, offset, length);
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
        token += count;
        allowance.spendBytes(count);
        if (expanded > limits.entryBytes()) {
            throw SheetFault.over("expands to more bytes than may be read", limits.entryBytes());
        }
        if (expanded > limits.ratioFloor() && expanded / limits.compressionRatio() > entry.compressed()) {
            throw SheetFault.over("expands to many times its size", limits.compressionRatio());
        }
        if (token > TOKEN_BYTES) {
            throw SheetFault.over("holds a tag or text of too many bytes", TOKEN_BYTES);
        }
    }

    private void prove() throws SheetFault {
        if (expanded != entry.expanded() || (int) crc.getValue() != entry.crc()) {
            throw new SheetFault("the zip is damaged: an entry does not have the size and checksum the directory states");
        }
    }
}
