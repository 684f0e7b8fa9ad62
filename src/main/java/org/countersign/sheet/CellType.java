package org.countersign.sheet;

/// What the attribute `t` of a cell says about its value.
enum CellType {
    /// `n`, or no attribute
    NUMBER,
    /// `s`: the number of a shared string
    SHARED,
    /// `str`: the text a formula has come to
    FORMULA_TEXT,
    /// `inlineStr`
    INLINE,
    /// `b`
    BOOLEAN,
    /// `e`
    ERROR,
    /// `d`: a date in ISO 8601
    ISO_DATE;

    static CellType of(AttributeText written) throws SheetFault {
        if (written.length() == 1) {
            switch (written.charAt(0)) {
                case 's' -> {
                    return SHARED;
                }
                case 'n' -> {
                    return NUMBER;
                }
                case 'b' -> {
                    return BOOLEAN;
                }
                case 'e' -> {
                    return ERROR;
                }
                case 'd' -> {
                    return ISO_DATE;
                }
                default -> throw unknown(written);
            }
        }
        if (written.holds("inlineStr")) {
            return INLINE;
        }
        if (written.holds("str")) {
            return FORMULA_TEXT;
        }
        throw unknown(written);
    }

    private static SheetFault unknown(AttributeText written) {
        return new SheetFault("has type " + SheetFault.quote(written.toString())
                + "; allowed are b, d, e, inlineStr, n, s, str");
    }
}
