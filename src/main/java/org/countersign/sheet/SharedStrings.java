package org.countersign.sheet;

import java.util.ArrayList;
import java.util.List;

/// A workbook's table of texts. Each is one cell object, however many cells of the sheets show it.
final class SharedStrings {
    /// Of a workbook without such a table.
    static final SharedStrings NONE = new SharedStrings(List.of());

    private final List<Cell> cells;

    private SharedStrings(List<Cell> cells) {
        this.cells = cells;
    }

    /// Reads `sharedStrings.xml`.
    static SharedStrings read(XmlPart xml, Allowance allowance) throws SheetFault {
        List<Cell> cells = new ArrayList<>();
        RichText reader = new RichText(allowance.limits());
        xml.open("sst");
        while (xml.nextChild()) {
            if (!xml.name().equals("si")) {
                xml.skip();
                continue;
            }
            String text = reader.read(xml);
            allowance.spendCharacters(text.length());
            cells.add(text.isEmpty() ? Cell.BLANK : Cell.text(text));
            if (cells.size() > allowance.limits().sharedStrings()) {
                throw SheetFault.over("too many shared strings", allowance.limits().sharedStrings());
            }
        }
        xml.finish();
        return new SharedStrings(cells);
    }

    /// The cell that shows the text of an index.
    Cell cell(TextBuffer index) throws SheetFault {
        int place = index.wholeNumber();
        if (place < 0 || place >= cells.size()) {
            throw new SheetFault("shows shared string " + SheetFault.quote(index.toString()) + "; allowed are "
                    + (cells.isEmpty() ? "none" : "0 to " + (cells.size() - 1)));
        }
        return cells.get(place);
    }
}
