package org.countersign.sheet;

import java.util.ArrayList;
import java.util.List;

/// What the workbook part itself says: which sheets there are, in order, and how days are counted.
///
/// @param sheets the sheets as listed
/// @param since1904 whether day numbers count from 1 January 1904
record WorkbookOutline(List<Listed> sheets, boolean since1904) {
    /// One sheet as the workbook lists it.
    ///
    /// @param name its name
    /// @param relationship the id of the relationship that leads to its part
    record Listed(String name, String relationship) {}

    WorkbookOutline {
        sheets = List.copyOf(sheets);
    }

    /// Reads `workbook.xml`.
    static WorkbookOutline read(XmlPart xml, Allowance allowance) throws SheetFault {
        List<Listed> sheets = new ArrayList<>();
        boolean since1904 = false;
        xml.open("workbook");
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "workbookPr" -> {
                    String flag = xml.attribute("date1904");
                    since1904 = flag.equals("1") || flag.equals("true");
                    xml.skip();
                }
                case "sheets" -> readSheets(xml, sheets, allowance);
                default -> xml.skip();
            }
        }
        xml.finish();
        return new WorkbookOutline(sheets, since1904);
    }

    private static void readSheets(XmlPart xml, List<Listed> sheets, Allowance allowance) throws SheetFault {
        while (xml.nextChild()) {
            if (xml.name().equals("sheet")) {
                String name = EscapedText.decode(xml.attribute("name"));
                allowance.spendSheet();
                allowance.spendCharacters(name.length());
                sheets.add(new Listed(name, xml.relationshipId()));
            }
            xml.skip();
        }
    }
}
