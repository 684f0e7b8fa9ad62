package org.countersign.sheet;

import java.util.Locale;

/// Whether a number format shows a number as a date or a time.
final class DateCode {
    private static final String DATE_LETTERS = "ymdhsegbYMDHSEGB";

    private DateCode() {}

    /// Whether a format that every spreadsheet program knows by its number is one for dates.
    /// 14-22 and 45-47 are those of all languages, 27-36 and 50-58 those of East Asian ones.
    static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    /// Whether a written format has a letter for years, months, days, hours or seconds outside quotes, brackets and
    /// escapes in its first section, which is the one for positive numbers; or counts elapsed time, as `[h]` does.
    static boolean isDate(String code) {
        int index = 0;
        while (index < code.length()) {
            char character = code.charAt(index);
            switch (character) {
                case ';' -> {
                    return false;
                }
                case '"' -> index = after(code, '"', index + 1);
                case '\\', '_', '*' -> index += 2;
                case '[' -> {
                    int end = after(code, ']', index + 1);
                    if (isElapsed(code, index + 1, end - 1)) {
                        return true;
                    }
                    index = end;
                }
                default -> {
                    if (code.regionMatches(true, index, "general", 0, 7)) {
                        index += 7;
                    } else if (DATE_LETTERS.indexOf(character) >= 0 && !isExponent(code, index)) {
                        return true;
                    } else {
                        index++;
                        index += isExponent(code, index - 1) ? 1 : 0;
                    }
                }
            }
        }
        return false;
    }

    private static int after(String code, char end, int from) {
        int found = code.indexOf(end, from);
        return found < 0 ? code.length() : found + 1;
    }

    private static boolean isElapsed(String code, int from, int to) {
        if (from >= to) {
            return false;
        }
        String inside = code.substring(from, to).toLowerCase(Locale.ROOT);
        char first = inside.charAt(0);
        return "hms".indexOf(first) >= 0 && inside.chars().allMatch(c -> c == first);
    }

    /// `E+00`: scientific notation, not the year of an era.
    private static boolean isExponent(String code, int index) {
        return (code.charAt(index) | 0x20) == 'e' && index + 1 < code.length()
                && (code.charAt(index + 1) == '+' || code.charAt(index + 1) == '-');
    }
}
