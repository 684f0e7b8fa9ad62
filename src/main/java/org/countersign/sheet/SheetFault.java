package org.countersign.sheet;

import org.jspecify.annotations.Nullable;

/// A file that cannot be read, said so that a person can act on it: the file, sheet, row and cell as far as they are
/// known, what was found there, and what is allowed.
public final class SheetFault extends Exception {
    private static final long serialVersionUID = 1L;
    /// The end of a message about a file of the wrong form.
    static final String ALLOWED_FORMS = "; allowed are workbooks of Excel 2007 and later (.xlsx), HTML tables and CSV";
    private static final int QUOTED_CHARACTERS = 60;

    private final String place;
    private final String finding;

    SheetFault(String finding) {
        this("", finding, null);
    }

    SheetFault(String finding, Throwable cause) {
        this("", finding, cause);
    }

    private SheetFault(String place, String finding, @Nullable Throwable cause) {
        super(place.isEmpty() ? finding : place + ": " + finding, cause);
        this.place = place;
        this.finding = finding;
    }

    /// The same fault, with the place around it named first: `in("cell B5")`, then `in("sheet 'A'")`, then the file.
    SheetFault in(String surrounding) {
        SheetFault placed = new SheetFault(place.isEmpty() ? surrounding : surrounding + ", " + place, finding, getCause());
        placed.setStackTrace(getStackTrace());
        return placed;
    }

    /// A breach of one of the [ReadingLimits].
    static SheetFault over(String what, long limit) {
        return new SheetFault(what + "; allowed are at most " + limit);
    }

    /// Text of a file as it may stand in a message: short, on one line, without control characters.
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length() && i < QUOTED_CHARACTERS; i++) {
            char character = text.charAt(i);
            quoted.append(Character.isISOControl(character) || Character.isSurrogate(character) ? '?' : character);
        }
        return quoted.append(text.length() > QUOTED_CHARACTERS ? "...'" : "'").toString();
    }
}
