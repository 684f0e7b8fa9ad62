package org.countersign.sheet;

/// A cell's place as SpreadsheetML writes it: letters for the column, then the row from 1.
///
/// @param row from 1 to 1,048,576
/// @param column from 0 for A to 16,383 for XFD
record CellReference(int row, int column) {
    /// Excel's last row.
    static final int LAST_ROW = 1_048_576;
    /// Excel's number of columns.
    static final int COLUMNS = 16_384;

    /// Reads `B5`; lower case is read alike.
    static CellReference parse(CharSequence text) throws SheetFault {
        int letters = 0;
        int column = 0;
        while (letters < text.length() && isLetter(text.charAt(letters))) {
            column = column * 26 + (text.charAt(letters) & 0x1F);
            if (column > COLUMNS) {
                throw new SheetFault("cell " + SheetFault.quote(text.toString())
                        + " is beyond the last column; allowed are A to XFD");
            }
            letters++;
        }
        int row = column == 0 ? 0 : parseRow(text, letters);
        if (row == 0) {
            throw new SheetFault(SheetFault.quote(text.toString()) + " is no cell; allowed are A1 to XFD1048576");
        }
        return new CellReference(row, column - 1);
    }

    /// The column, from 0, of a reference to a cell of a known row, read in one go; -1 when it is anything else.
    static int columnInRow(AttributeText text, int row) {
        int column = 0;
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= '0' && character <= '9' && i > 0) {
                number = number * 10 + character - '0';
                if (number > row) {
                    return -1;
                }
            } else if (number == 0 && isLetter(character) && column <= COLUMNS) {
                column = column * 26 + (character & 0x1F);
            } else {
                return -1;
            }
        }
        return number == row && column <= COLUMNS ? column - 1 : -1;
    }

    /// The digits from an index to the end as a row number; 0 when they are none.
    static int parseRow(CharSequence text, int from) throws SheetFault {
        int row = 0;
        for (int index = from; index < text.length(); index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            row = row * 10 + digit;
            if (row > LAST_ROW) {
                throw new SheetFault("row " + SheetFault.quote(text.toString()) + " is beyond the last row; allowed are 1 to " + LAST_ROW);
            }
        }
        return row;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
