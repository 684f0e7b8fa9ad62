package org.countersign.sheet;

/// Digits to a number without the cost of an exception for those that are none.
final class WholeNumber {
    private static final int MOST_DIGITS = 9;

    private WholeNumber() {
    }

    /// The number that one to nine digits write; -1 for anything else.
    static int parse(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
