package org.countersign.sheet;

import java.util.Arrays;

/// A stretch of a part's text in a buffer that is used over and over: numbers and references are read from it without
/// becoming strings.
final class TextBuffer implements CharSequence {
    private final int limit;
    private char[] characters = new char[256];
    private int length;

    /// @param limit characters it takes at most
    TextBuffer(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
    }

    void append(char[] source, int from, int count) throws SheetFault {
        if (count > limit - length) {
            throw SheetFault.over("text has too many characters", limit);
        }
        if (length + count > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + count, characters.length * 2));
        }
        System.arraycopy(source, from, characters, length, count);
        length += count;
    }

    void append(String more) throws SheetFault {
        append(more.toCharArray(), 0, more.length());
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(characters, start, end - start);
    }

    /// The number that one to nine digits write; -1 for anything else.
    int wholeNumber() {
        return WholeNumber.parse(characters, 0, length);
    }

    /// Whether it holds exactly this text.
    boolean holds(String text) {
        return text.contentEquals(this);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
