package org.countersign.sighting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;

/// Reads the SIGNED column: real dates, bare serials, ISO and American text, and forms with a lost slash.
public final class SignedReader {
    private static final int FIRST_YEAR = 1996;
    private static final int LAST_YEAR = 2099;
    /// What may follow a day: a time, and nothing that could say another thing.
    private static final String TIME =
            "\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:[A-Z]{1,4}|[+-]\\d{2}:?\\d{2}))?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]" + TIME + ")?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})(?: +" + TIME + ")?");
    /// One of the two separators is missing: `8/222025`, `05/082025`, `822/2025`, `082/2/2025` is not of this form.
    private static final Pattern LOST_SECOND = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(\\d{4})");
    private static final Pattern LOST_FIRST = Pattern.compile("(\\d{2,4})[-/.](\\d{4})");
    private static final Pattern NO_SEPARATOR = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("([A-Za-z]{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private SignedReader() {}

    /// The day that a cell states. Days before 1996, when section 287(g) was enacted, and after 2099 are not read.
    public static Read<LocalDate> read(Cell cell) {
        String text = cell.text().replace('\u00a0', ' ').strip();
        if (text.isEmpty() || cell.kind() == CellKind.ERROR || !isIsoDay(text) && Absent.is(text)) {
            return Read.absent();
        }
        if (cell.kind() == CellKind.NUMBER) {
            return serial(text).map(Read::corrected).orElseGet(Read::unread);
        }
        Optional<LocalDate> plain = plain(text);
        if (plain.isPresent()) {
            return Read.exact(plain.get());
        }
        return broken(text).map(Read::corrected).orElseGet(Read::unread);
    }

    /// `2025-05-29` without a pattern: what nearly all cells hold.
    private static boolean isIsoDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < 10; i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == 8;
    }

    private static Optional<LocalDate> plain(String text) {
        if (isIsoDay(text)) {
            return day(text.substring(0, 4), text.substring(5, 7), text.substring(8));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            return day(american.group(3), american.group(1), american.group(2));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(1).toLowerCase(Locale.ROOT).substring(0, 3)) / 4 + 1;
            boolean known = MONTHS.contains(words.group(1).toLowerCase(Locale.ROOT).substring(0, 3));
            return known ? day(words.group(3), Integer.toString(month), words.group(2)) : Optional.empty();
        }
        return Optional.empty();
    }

    /// Broken forms are read only where one reading is left.
    private static Optional<LocalDate> broken(String text) {
        String bare = text.replace(" ", "");
        Optional<LocalDate> respaced = bare.equals(text) ? Optional.empty() : plain(bare);
        if (respaced.isPresent()) {
            return respaced;
        }
        Matcher second = LOST_SECOND.matcher(bare);
        if (second.matches()) {
            return day(second.group(3), second.group(1), second.group(2));
        }
        Matcher none = NO_SEPARATOR.matcher(bare);
        if (none.matches()) {
            return day(none.group(3), none.group(1), none.group(2));
        }
        Matcher first = LOST_FIRST.matcher(bare);
        return first.matches() ? split(first.group(1), first.group(2)) : Optional.empty();
    }

    /// Month and day run together: taken apart at each place, and read when exactly one gives a day. Digits that are a
    /// month may be just that, with no day at all.
    private static Optional<LocalDate> split(String digits, String year) {
        if (digits.length() == 2 && Integer.parseInt(digits) <= 12) {
            return Optional.empty();
        }
        Optional<LocalDate> only = Optional.empty();
        for (int at = Math.max(1, digits.length() - 2); at <= Math.min(2, digits.length() - 1); at++) {
            Optional<LocalDate> day = day(year, digits.substring(0, at), digits.substring(at));
            if (day.isPresent() && only.isPresent()) {
                return Optional.empty();
            }
            only = day.isPresent() ? day : only;
        }
        return only;
    }

    /// A day count that lost its date format; Excel counts from 30 December 1899.
    private static Optional<LocalDate> serial(String digits) {
        if (!digits.matches("\\d{5}(?:\\.\\d+)?")) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(digits, 0, 5, 10));
        return Optional.of(day).filter(SignedReader::believable);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            // A year of two digits from 96 on may be of either century.
            int full = number < FIRST_YEAR % 100 ? 2000 + number : number;
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day))).filter(SignedReader::believable);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean believable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
