package org.countersign.sheet;

import java.util.List;
import java.util.Optional;

/// Reads the part that holds one sheet of SpreadsheetML.
final class SheetPart {
    /// Where a sheet's relationships come from, when it turns out to have links.
    interface Links {
        Relationships relationships() throws SheetFault;
    }

    private final XmlPart xml;
    private final CellValues values;
    private final ReadingLimits limits;
    private final SheetRows rows;
    private final RichText inline;

    SheetPart(XmlPart xml, CellValues values, Allowance allowance) {
        this.xml = xml;
        this.values = values;
        this.limits = allowance.limits();
        this.rows = new SheetRows(allowance);
        this.inline = new RichText(limits);
    }

    /// All rows that hold anything. The part is read once; the links, which follow the cells, are put in afterwards.
    List<Row> read(Links links) throws SheetFault {
        List<PendingLink> pending = List.of();
        xml.open("worksheet");
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "sheetData" -> readRows();
                case "hyperlinks" -> pending = PendingLink.readAll(xml, limits);
                default -> xml.skip();
            }
        }
        xml.finish();
        rows.sort();
        if (!pending.isEmpty()) {
            Relationships relationships = links.relationships();
            for (PendingLink link : pending) {
                link.put(rows, relationships);
            }
        }
        return rows.toRows();
    }

    private void readRows() throws SheetFault {
        while (xml.nextChild()) {
            if (xml.name().equals("row")) {
                readRow();
            } else {
                xml.skip();
            }
        }
    }

    private void readRow() throws SheetFault {
        int number = rows.number() + 1;
        String written = "";
        for (int i = 0; i < xml.attributeCount(); i++) {
            if (xml.attributeName(i).equals("r")) {
                written = xml.attributeValue(i);
                number = CellReference.parseRow(written, 0);
            }
        }
        if (number == 0 || number > CellReference.LAST_ROW) {
            throw new SheetFault("row " + SheetFault.quote(written) + " is no row; allowed are 1 to " + CellReference.LAST_ROW);
        }
        rows.begin(number);
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                readCell();
            } else {
                xml.skip();
            }
        }
        rows.end();
    }

    private void readCell() throws SheetFault {
        int column = rows.nextColumn();
        int styleAt = -1;
        CellType type = CellType.NUMBER;
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = column(xml.attributeText(i));
                case "t" -> type = CellType.of(xml.attributeText(i));
                case "s" -> styleAt = i;
                default -> {
                    // the rest is about looks
                }
            }
        }
        // only numbers are read by their style
        int style = type == CellType.NUMBER && styleAt >= 0 ? xml.attributeText(styleAt).wholeNumber() : 0;
        try {
            rows.put(column, readValue(type, style));
        } catch (SheetFault fault) {
            throw fault.in("cell " + new CellReference(rows.number(), column));
        }
    }

    private int column(AttributeText reference) throws SheetFault {
        int column = CellReference.columnInRow(reference, rows.number());
        if (column >= 0) {
            return column;
        }
        throw new SheetFault("cell " + CellReference.parse(reference) + " stands in row " + rows.number());
    }

    private Cell readValue(CellType type, int style) throws SheetFault {
        Cell cell = Cell.BLANK;
        Optional<String> link = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> cell = values.cell(type, style, xml.text());
                case "is" -> cell = values.text(inline.read(xml));
                case "f" -> link = HyperlinkFormula.address(xml.text().toString());
                default -> xml.skip();
            }
        }
        return link.isEmpty() ? cell : new Cell(cell.kind(), cell.text(), link);
    }
}
