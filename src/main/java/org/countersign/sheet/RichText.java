package org.countersign.sheet;

/// Text that may be cut into runs of different looks, as shared and inline strings are.
final class RichText {
    private final TextBuffer whole;

    RichText(ReadingLimits limits) {
        whole = new TextBuffer(limits.cellCharacters());
    }

    /// The text of the element just begun, up to its end: of all its runs, without readings in another script.
    String read(XmlPart xml) throws SheetFault {
        whole.clear();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> whole.append(EscapedText.decode(xml.text()));
                case "r" -> readRun(xml);
                default -> xml.skip();
            }
        }
        return whole.toString();
    }

    private void readRun(XmlPart xml) throws SheetFault {
        while (xml.nextChild()) {
            if (xml.name().equals("t")) {
                whole.append(EscapedText.decode(xml.text()));
            } else {
                xml.skip();
            }
        }
    }
}
