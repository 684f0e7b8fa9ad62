package org.countersign.sheet;

/// Digits to a number without the cost of an exception for those that are none.
final class WholeNumber {
    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /// The number that one to nine digits write; -1 for anything else.
    static int parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /// The number that the characters of a stretch write; -1 when they are not one to nine digits.
    static int parse(char[] text, int start, int end) {
        if (end == start || end - start > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
