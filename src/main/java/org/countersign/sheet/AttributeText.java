package org.countersign.sheet;

import org.codehaus.stax2.typed.TypedValueDecoder;

/// The value of an attribute where the parser has it, without a string or a copy; good until the parser goes on.
final class AttributeText extends TypedValueDecoder implements CharSequence {
    private char[] characters = new char[0];
    private int start;
    private int end;

    /// Called by the parser; it has cut the blanks at both ends.
    @Override
    public void decode(char[] source, int from, int to) {
        characters = source;
        start = from;
        end = to;
    }

    @Override
    public void decode(String source) {
        decode(source.toCharArray(), 0, source.length());
    }

    @Override
    public void handleEmptyValue() {
        start = 0;
        end = 0;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return characters[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(characters, start + from, to - from);
    }

    /// Whether it is exactly this text.
    boolean holds(String text) {
        return text.contentEquals(this);
    }

    /// The number that one to nine digits write; -1 for anything else.
    int wholeNumber() {
        return WholeNumber.parse(characters, start, end);
    }

    @Override
    public String toString() {
        return new String(characters, start, end - start);
    }
}
