package org.countersign.sheet;

/// Text that may be cut into runs of different looks, as shared and inline strings are.
final class RichText {
    /// text of more than one piece
    private final TextBuffer joined;

    RichText(ReadingLimits limits) {
        joined = new TextBuffer(limits.cellCharacters());
    }

    /// The text of the element just begun, up to its end: of all its runs, without readings in another script.
    String read(XmlPart xml) throws SheetFault {
        joined.clear();
        String text = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text = join(text, EscapedText.decode(xml.text().toString()));
                case "r" -> text = readRun(xml, text);
                default -> xml.skip();
            }
        }
        return joined.isEmpty() ? text : joined.toString();
    }

    private String readRun(XmlPart xml, String before) throws SheetFault {
        String text = before;
        while (xml.nextChild()) {
            if (xml.name().equals("t")) {
                text = join(text, EscapedText.decode(xml.text().toString()));
            } else {
                xml.skip();
            }
        }
        return text;
    }

    /// Most texts are one piece, which then needs no copy.
    private String join(String before, String piece) throws SheetFault {
        if (before.isEmpty()) {
            return piece;
        }
        if (joined.isEmpty()) {
            joined.append(before);
        }
        joined.append(piece);
        return before;
    }
}
