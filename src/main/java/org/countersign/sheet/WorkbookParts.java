package org.countersign.sheet;

import java.util.ArrayList;
import java.util.List;

/// Reads a workbook of Office Open XML, transitional or strict: finds its parts by their relationships and reads its
/// worksheets in the order of the workbook. Sheets that are nothing but a chart are left out.
final class WorkbookParts implements AutoCloseable {
    /// What reads one part.
    private interface PartReader<T> {
        T read(XmlPart xml) throws SheetFault;
    }

    private final byte[] bytes;
    private final ZipDirectory directory;
    private final Allowance allowance;
    private final Workbench workbench;
    private final Vocabulary vocabulary;

    WorkbookParts(byte[] bytes, Workbench workbench, Allowance allowance) throws SheetFault {
        this.bytes = bytes;
        this.allowance = allowance;
        this.directory = new ZipDirectory(bytes, allowance.limits());
        this.workbench = workbench;
        this.vocabulary = new Vocabulary(workbench, allowance);
    }

    @Override
    public void close() {
        vocabulary.close();
    }

    Workbook read() throws SheetFault {
        String workbook = findWorkbook();
        Relationships relationships = relationshipsOf(workbook);
        WorkbookOutline outline = readPart(workbook, xml -> WorkbookOutline.read(xml, allowance));
        CellValues values = new CellValues(readStrings(workbook, relationships), readStyles(workbook, relationships),
                outline.since1904(), allowance);
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookOutline.Listed sheet : outline.sheets()) {
            try {
                Relationships.Relationship target = relationships.find(sheet.relationship())
                        .orElseThrow(() -> new SheetFault("its relationship " + SheetFault.quote(sheet.relationship())
                                + " is not there"));
                if (target.type().equals("worksheet")) {
                    sheets.add(readSheet(sheet.name(), Relationships.resolve(workbook, target.target()), values));
                }
            } catch (SheetFault fault) {
                throw fault.in("sheet " + SheetFault.quote(sheet.name()));
            }
        }
        if (sheets.isEmpty()) {
            throw new SheetFault("the workbook has no worksheet; at least one is needed");
        }
        return new Workbook(sheets);
    }

    private String findWorkbook() throws SheetFault {
        if (directory.find("_rels/.rels").isEmpty()) {
            throw new SheetFault("is a zip, but no workbook" + SheetFault.ALLOWED_FORMS);
        }
        String workbook = readPart("_rels/.rels", this::readRelationships).firstOf("officeDocument")
                .map(document -> Relationships.resolve("", document.target()))
                .orElseThrow(() -> new SheetFault("is a package, but no workbook" + SheetFault.ALLOWED_FORMS));
        if (workbook.endsWith(".bin")) {
            throw new SheetFault("is a binary workbook (.xlsb)" + SheetFault.ALLOWED_FORMS);
        }
        return workbook;
    }

    private SharedStrings readStrings(String workbook, Relationships relationships) throws SheetFault {
        var strings = relationships.firstOf("sharedStrings");
        return strings.isEmpty()
                ? SharedStrings.NONE
                : readPart(Relationships.resolve(workbook, strings.get().target()), xml -> SharedStrings.read(xml, allowance));
    }

    private Styles readStyles(String workbook, Relationships relationships) throws SheetFault {
        var styles = relationships.firstOf("styles");
        return styles.isEmpty()
                ? Styles.NONE
                : readPart(Relationships.resolve(workbook, styles.get().target()), Styles::read);
    }

    private Sheet readSheet(String name, String part, CellValues values) throws SheetFault {
        List<Row> rows = readPart(part, xml -> new SheetPart(xml, values, allowance).read(() -> relationshipsOf(part)));
        return new Sheet(name, rows);
    }

    private Relationships relationshipsOf(String part) throws SheetFault {
        String name = Relationships.partOf(part);
        return directory.find(name).isEmpty() ? Relationships.NONE : readPart(name, this::readRelationships);
    }

    private Relationships readRelationships(XmlPart xml) throws SheetFault {
        return Relationships.read(xml, allowance.limits());
    }

    private <T> T readPart(String name, PartReader<T> reader) throws SheetFault {
        try {
            ZipDirectory.Entry entry = directory.find(name).orElseThrow(() -> new SheetFault("is missing in the zip"));
            ZipPart input = new ZipPart(bytes, directory, entry, workbench, allowance);
            return reader.read(new XmlPart(vocabulary, input, allowance.limits()));
        } catch (SheetFault fault) {
            throw fault.in("part " + SheetFault.quote(name));
        }
    }
}
