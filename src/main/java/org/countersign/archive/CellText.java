package org.countersign.archive;

import java.util.Optional;
import org.countersign.sheet.Cell;
import org.countersign.sheet.CellKind;

/// One cell as a field of text, and back without loss.
///
/// Text stands as it is. A first character tells another kind: `#` number, `@` date, `?` boolean, `!` error.
/// A link follows a bar: `link|https://...`. A backslash escapes these, itself, tabs and line ends; `\0` is text that is empty.
final class CellText {
    private static final String TAGS = "#@?!";

    private CellText() {}

    static String write(Cell cell) {
        String text = escape(cell.text());
        String tagged =
                switch (cell.kind()) {
                    case BLANK -> "";
                    case TEXT -> cell.text().isEmpty() ? "\\0" : TAGS.indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
                    case NUMBER -> "#" + text;
                    case DATE -> "@" + text;
                    case BOOLEAN -> "?" + text;
                    case ERROR -> "!" + text;
                };
        return cell.link().map(link -> tagged + "|" + escape(link)).orElse(tagged);
    }

    static Cell read(String field) {
        if (field.isEmpty()) {
            return Cell.BLANK;
        }
        int bar = bar(field);
        String tagged = bar < 0 ? field : field.substring(0, bar);
        Optional<String> link = bar < 0 ? Optional.empty() : Optional.of(unescape(field.substring(bar + 1)));
        if (tagged.isEmpty()) {
            return new Cell(CellKind.BLANK, "", link);
        }
        if (tagged.equals("\\0")) {
            return new Cell(CellKind.TEXT, "", link);
        }
        return switch (tagged.charAt(0)) {
            case '#' -> new Cell(CellKind.NUMBER, unescape(tagged.substring(1)), link);
            case '@' -> new Cell(CellKind.DATE, unescape(tagged.substring(1)), link);
            case '?' -> new Cell(CellKind.BOOLEAN, unescape(tagged.substring(1)), link);
            case '!' -> new Cell(CellKind.ERROR, unescape(tagged.substring(1)), link);
            default -> new Cell(CellKind.TEXT, unescape(tagged), link);
        };
    }

    /// The first bar that no backslash escapes.
    private static int bar(String field) {
        for (int i = field.indexOf('|'); i >= 0; i = field.indexOf('|', i + 1)) {
            int backslashes = 0;
            while (i - backslashes > 0 && field.charAt(i - backslashes - 1) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\\|\n\r\t".indexOf(text.charAt(i)) >= 0) {
                return text.replace("\\", "\\\\")
                        .replace("|", "\\|")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
            }
        }
        return text;
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped == 't' ? '\t' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
