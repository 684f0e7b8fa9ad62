package org.countersign.place;

/// The census codes: a fixed number of digits. Checked by hand, not by pattern, because thousands are made at start.
final class Digits {
    private Digits() {}

    /// Throws IllegalArgumentException unless the code has just so many digits.
    static void require(String code, int count, String what) {
        boolean fits = code.length() == count;
        for (int i = 0; fits && i < count; i++) {
            fits = code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        if (!fits) {
            throw new IllegalArgumentException(what + " has " + count + " digits, got " + code);
        }
    }
}
