package org.countersign.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// From what a cell of SpreadsheetML says to what it holds: by its type, its style, and the workbook around it.
final class CellValues {
    private static final Cell TRUE = new Cell(CellKind.BOOLEAN, "TRUE", Optional.empty());
    private static final Cell FALSE = new Cell(CellKind.BOOLEAN, "FALSE", Optional.empty());

    private static final int DAYS_KEPT = 1 << 10;

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean since1904;
    private final Allowance allowance;
    private final int[] daySerials = new int[DAYS_KEPT];
    private final Cell[] days = new Cell[DAYS_KEPT];
    /// most errors are like the one before
    private Cell lastError = new Cell(CellKind.ERROR, "#N/A", Optional.empty());

    CellValues(SharedStrings strings, Styles styles, boolean since1904, Allowance allowance) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.allowance = allowance;
    }

    /// The cell for a value.
    ///
    /// @param style the number of its style, negative when that is no number
    /// @param value the text of `v`; shared strings need no string of it
    Cell cell(CellType type, int style, TextBuffer value) throws SheetFault {
        return switch (type) {
            case SHARED -> strings.cell(value);
            case NUMBER -> styles.isDate(style) ? date(value) : number(value.toString());
            case FORMULA_TEXT -> text(EscapedText.decode(value.toString()));
            case INLINE -> text(value.toString());
            case BOOLEAN -> bool(value.toString());
            case ERROR -> error(value);
            case ISO_DATE -> isoDate(value.toString());
        };
    }

    /// A text written into the cell itself.
    Cell text(String text) throws SheetFault {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        allowance.spendCharacters(text.length());
        return Cell.text(text);
    }

    private Cell number(String value) throws SheetFault {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        if (!isNumber(value)) {
            throw new SheetFault("says it is a number, but holds " + SheetFault.quote(value) + "; allowed are decimal numbers");
        }
        allowance.spendCharacters(value.length());
        return new Cell(CellKind.NUMBER, value, Optional.empty());
    }

    /// Whole days come again and again, so the last ones are kept by their number.
    private Cell date(TextBuffer value) throws SheetFault {
        int whole = value.wholeNumber();
        int slot = whole & DAYS_KEPT - 1;
        if (whole > 0 && daySerials[slot] == whole) {
            return days[slot];
        }
        Cell cell = date(value.toString());
        if (whole > 0 && cell.kind() == CellKind.DATE) {
            daySerials[slot] = whole;
            days[slot] = cell;
        }
        return cell;
    }

    private Cell date(String value) throws SheetFault {
        Cell number = number(value);
        if (number.isBlank()) {
            return number;
        }
        return DaySerial.toIso(Double.parseDouble(value), since1904)
                .map(day -> new Cell(CellKind.DATE, day, Optional.empty()))
                .orElse(number);
    }

    private static Cell bool(String value) throws SheetFault {
        return switch (value) {
            case "1", "true" -> TRUE;
            case "0", "false" -> FALSE;
            case "" -> Cell.BLANK;
            default -> throw new SheetFault("says it is true or false, but holds " + SheetFault.quote(value)
                    + "; allowed are 0 and 1");
        };
    }

    private Cell error(TextBuffer value) throws SheetFault {
        if (!value.holds(lastError.text())) {
            allowance.spendCharacters(value.length());
            lastError = new Cell(CellKind.ERROR, value.toString(), Optional.empty());
        }
        return value.isEmpty() ? Cell.BLANK : lastError;
    }

    /// A date written out; what is none stays text, for nothing else can be said of it.
    private Cell isoDate(String value) throws SheetFault {
        try {
            if (value.indexOf('T') < 0) {
                return new Cell(CellKind.DATE, LocalDate.parse(value).toString(), Optional.empty());
            }
            LocalDateTime moment = LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
            return new Cell(CellKind.DATE, DaySerial.toIso(moment), Optional.empty());
        } catch (DateTimeParseException _) {
            return text(value);
        }
    }

    /// Digits with at most one point and one exponent: what `Double.parseDouble` takes beyond that is no number here.
    static boolean isNumber(String text) {
        int index = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        boolean point = false;
        for (; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= '0' && character <= '9') {
                digits++;
            } else if (character == '.' && !point) {
                point = true;
            } else {
                return digits > 0 && isExponent(text, index);
            }
        }
        return digits > 0;
    }

    private static boolean isExponent(String text, int at) {
        if ((text.charAt(at) | 0x20) != 'e') {
            return false;
        }
        int from = at + 1;
        if (from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-')) {
            from++;
        }
        String exponent = text.substring(from);
        return exponent.length() <= 4 && WholeNumber.parse(exponent) >= 0;
    }
}
