package org.countersign.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// From what a cell of SpreadsheetML says to what it holds: by its type, its style, and the workbook around it.
final class CellValues {
    private static final Cell TRUE = new Cell(CellKind.BOOLEAN, "TRUE", Optional.empty());
    private static final Cell FALSE = new Cell(CellKind.BOOLEAN, "FALSE", Optional.empty());

    private static final int KEPT = 5_000;

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean since1904;
    private final Allowance allowance;
    /// days and errors come again and again: one object each
    private final Map<String, Cell> dates = new HashMap<>();
    private final Map<String, Cell> errors = new HashMap<>();

    CellValues(SharedStrings strings, Styles styles, boolean since1904, Allowance allowance) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.allowance = allowance;
    }

    /// The cell for a value.
    ///
    /// @param type the attribute `t`, empty when there is none
    /// @param style the attribute `s`, empty when there is none
    /// @param value the text of `v`
    Cell cell(String type, String style, String value) throws SheetFault {
        return switch (type) {
            case "s" -> strings.cell(value);
            case "str" -> text(EscapedText.decode(value));
            case "", "n" -> styles.isDate(style) ? date(value) : number(value);
            case "b" -> bool(value);
            case "e" -> error(value);
            case "d" -> isoDate(value);
            case "inlineStr" -> text(value);
            default -> throw new SheetFault("has type " + SheetFault.quote(type)
                    + "; allowed are b, d, e, inlineStr, n, s, str");
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

    private Cell date(String value) throws SheetFault {
        Cell known = dates.get(value);
        if (known == null) {
            Cell number = number(value);
            Optional<String> day = number.isBlank() ? Optional.empty() : DaySerial.toIso(serial(value), since1904);
            known = day.isEmpty() ? number : new Cell(CellKind.DATE, day.get(), Optional.empty());
            keep(dates, value, known);
        }
        return known;
    }

    private static double serial(String value) {
        int whole = WholeNumber.parse(value);
        return whole >= 0 ? whole : Double.parseDouble(value);
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

    private Cell error(String value) throws SheetFault {
        Cell known = errors.get(value);
        if (known == null) {
            allowance.spendCharacters(value.length());
            known = value.isEmpty() ? Cell.BLANK : new Cell(CellKind.ERROR, value, Optional.empty());
            keep(errors, value, known);
        }
        return known;
    }

    private static void keep(Map<String, Cell> known, String value, Cell cell) {
        if (known.size() < KEPT) {
            known.put(value, cell);
        }
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
