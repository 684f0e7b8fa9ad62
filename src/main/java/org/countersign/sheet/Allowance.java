package org.countersign.sheet;

/// What one file has used of its [ReadingLimits] so far.
final class Allowance {
    private final ReadingLimits limits;
    private long bytes;
    private int sheets;
    private int rows;
    private int cells;
    private long characters;
    private int hyperlinks;

    Allowance(ReadingLimits limits) {
        this.limits = limits;
    }

    ReadingLimits limits() {
        return limits;
    }

    void spendBytes(int count) throws SheetFault {
        bytes += count;
        if (bytes > limits.totalBytes()) {
            throw SheetFault.over("the parts expand to more bytes than may be read", limits.totalBytes());
        }
    }

    void spendSheet() throws SheetFault {
        if (++sheets > limits.sheets()) {
            throw SheetFault.over("too many sheets", limits.sheets());
        }
    }

    void spendRow(int cellCount) throws SheetFault {
        if (++rows > limits.rows()) {
            throw SheetFault.over("too many rows", limits.rows());
        }
        spendCells(cellCount);
    }

    void spendCells(int count) throws SheetFault {
        cells += count;
        if (cells > limits.cells()) {
            throw SheetFault.over("too many cells", limits.cells());
        }
    }

    void spendCharacters(int count) throws SheetFault {
        characters += count;
        if (characters > limits.keptCharacters()) {
            throw SheetFault.over("too much text in characters", limits.keptCharacters());
        }
    }

    void spendHyperlink() throws SheetFault {
        if (++hyperlinks > limits.hyperlinks()) {
            throw SheetFault.over("too many hyperlinks", limits.hyperlinks());
        }
    }
}
