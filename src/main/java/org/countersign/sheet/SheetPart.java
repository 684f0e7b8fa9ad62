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

    SheetPart(XmlPart xml, CellValues values, Allowance allowance) {
        this.xml = xml;
        this.values = values;
        this.limits = allowance.limits();
        this.rows = new SheetRows(allowance);
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
        String written = xml.attribute("r");
        int number = written.isEmpty() ? rows.number() + 1 : CellReference.parseRow(written, 0);
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
        String reference = "";
        String type = "";
        String style = "";
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = xml.attributeValue(i);
                default -> {
                    // the rest is about looks
                }
            }
        }
        int column = reference.isEmpty() ? rows.nextColumn() : column(reference);
        try {
            rows.put(column, readValue(type, style));
        } catch (SheetFault fault) {
            throw fault.in("cell " + new CellReference(rows.number(), column));
        }
    }

    private int column(String reference) throws SheetFault {
        CellReference cell = CellReference.parse(reference);
        if (cell.row() != rows.number()) {
            throw new SheetFault("cell " + cell + " stands in row " + rows.number());
        }
        return cell.column();
    }

    private Cell readValue(String type, String style) throws SheetFault {
        Cell cell = Cell.BLANK;
        Optional<String> link = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> cell = values.cell(type, style, xml.text());
                case "is" -> cell = values.text(RichText.read(xml, limits));
                case "f" -> link = HyperlinkFormula.address(xml.text());
                default -> xml.skip();
            }
        }
        return link.isEmpty() ? cell : new Cell(cell.kind(), cell.text(), link);
    }
}
