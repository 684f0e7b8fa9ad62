package org.countersign.sheet;

import java.util.Optional;

/// The formula `HYPERLINK("address","text")`, read as it is written: no formula is evaluated.
final class HyperlinkFormula {
    private static final String START = "HYPERLINK(";

    private HyperlinkFormula() {}

    /// The address; empty when the formula is another one, or its address is not written out but computed.
    static Optional<String> address(String formula) {
        String text = formula.strip();
        if (text.startsWith("=")) {
            text = text.substring(1).stripLeading();
        }
        if (!text.regionMatches(true, 0, START, 0, START.length())) {
            return Optional.empty();
        }
        int index = skipBlanks(text, START.length());
        if (index >= text.length() || text.charAt(index) != '"') {
            return Optional.empty();
        }
        StringBuilder address = new StringBuilder();
        for (index++; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != '"') {
                address.append(character);
            } else if (index + 1 < text.length() && text.charAt(index + 1) == '"') {
                address.append('"');
                index++;
            } else {
                int after = skipBlanks(text, index + 1);
                boolean complete = after < text.length() && (text.charAt(after) == ',' || text.charAt(after) == ')');
                return complete && !address.isEmpty() ? Optional.of(address.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int skipBlanks(String text, int from) {
        int index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
