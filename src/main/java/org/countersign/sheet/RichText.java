package org.countersign.sheet;

/// Text that may be cut into runs of different looks, as shared and inline strings are.
final class RichText {
    private RichText() {
    }

    /// The text of the element just begun, up to its end: of all its runs, without readings in another script.
    static String read(XmlPart xml, ReadingLimits limits) throws SheetFault {
        GrowingText text = new GrowingText(limits);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text.add(EscapedText.decode(xml.text()));
                case "r" -> readRun(xml, text);
                default -> xml.skip();
            }
        }
        return text.toString();
    }

    private static void readRun(XmlPart xml, GrowingText text) throws SheetFault {
        while (xml.nextChild()) {
            if (xml.name().equals("t")) {
                text.add(EscapedText.decode(xml.text()));
            } else {
                xml.skip();
            }
        }
    }
}
