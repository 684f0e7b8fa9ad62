package org.countersign.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Which of a workbook's cell styles show a number as a date.
final class Styles {
    /// Of a workbook without a part for styles: only style 0 exists, and shows numbers.
    static final Styles NONE = new Styles(new BitSet(), 1);

    private final BitSet dates;
    private final int count;

    private Styles(BitSet dates, int count) {
        this.dates = dates;
        this.count = count;
    }

    /// Reads `styles.xml`.
    static Styles read(XmlPart xml) throws SheetFault {
        Map<Integer, Boolean> codes = new HashMap<>();
        BitSet dates = new BitSet();
        int count = 0;
        xml.open("styleSheet");
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numFmts" -> readCodes(xml, codes);
                case "cellXfs" -> count = readFormats(xml, codes, dates);
                default -> xml.skip();
            }
        }
        // what follows is about looks
        xml.leave();
        return new Styles(dates, Math.max(count, 1));
    }

    private static void readCodes(XmlPart xml, Map<Integer, Boolean> codes) throws SheetFault {
        while (xml.nextChild()) {
            if (xml.name().equals("numFmt")) {
                codes.put(number(xml.attribute("numFmtId")), DateCode.isDate(xml.attribute("formatCode")));
            }
            xml.skip();
        }
    }

    private static int readFormats(XmlPart xml, Map<Integer, Boolean> codes, BitSet dates) throws SheetFault {
        int index = 0;
        while (xml.nextChild()) {
            if (xml.name().equals("xf")) {
                String id = xml.attribute("numFmtId");
                int format = id.isEmpty() ? 0 : number(id);
                dates.set(index++, codes.getOrDefault(format, DateCode.isBuiltInDate(format)));
            }
            xml.skip();
        }
        return index;
    }

    /// Whether a style is one for dates.
    boolean isDate(int style) throws SheetFault {
        if (style < 0 || style >= count) {
            throw new SheetFault("has style " + (style < 0 ? "that is no number" : style) + "; allowed are 0 to " + (count - 1));
        }
        return dates.get(style);
    }

    private static int number(String text) throws SheetFault {
        int value = WholeNumber.parse(text);
        if (value < 0) {
            throw new SheetFault(SheetFault.quote(text) + " is no number of a format; allowed are whole numbers from 0");
        }
        return value;
    }
}
