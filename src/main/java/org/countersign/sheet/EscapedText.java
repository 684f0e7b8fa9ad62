package org.countersign.sheet;

/// Text as Excel keeps characters that XML cannot hold: `_x000D_` is a carriage return, `_x005F_` an underscore.
final class EscapedText {
    private static final int LENGTH = "_x000D_".length();

    private EscapedText() {}

    /// The text that is meant. Half of a surrogate pair is left as it is spelt: alone it is no character.
    static String decode(String text) {
        int found = text.indexOf("_x");
        if (found < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        while (found >= 0) {
            int code = codeAt(text, found);
            if (code >= 0) {
                decoded.append(text, copied, found).append((char) code);
                copied = found + LENGTH;
            }
            found = text.indexOf("_x", code >= 0 ? copied : found + 1);
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    private static int codeAt(String text, int start) {
        if (start + LENGTH > text.length() || text.charAt(start + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = start + 2; i < start + LENGTH - 1; i++) {
            char character = text.charAt(i);
            int digit = character < 128 ? Character.digit(character, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return Character.isSurrogate((char) code) ? -1 : code;
    }
}
