package org.countersign.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes small workbooks for tests, part by part.
public final class WorkbookBuilder {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> overrides = new LinkedHashMap<>();
    private final List<String> sheetNames = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final StringBuilder formats = new StringBuilder("<xf numFmtId=\"0\"/>");
    private final StringBuilder links = new StringBuilder();
    private String workbookProperties = "";
    private boolean strict;

    /// A sheet from the content of its `sheetData`.
    public WorkbookBuilder sheet(String name, String rows) {
        return sheet(name, rows, "");
    }

    /// A sheet from the content of its `sheetData` and what follows that.
    public WorkbookBuilder sheet(String name, String rows, String after) {
        sheetNames.add(name);
        sheets.add("<sheetData>" + rows + "</sheetData>" + after);
        return this;
    }

    /// Adds shared strings, each the content of its `si`.
    public WorkbookBuilder strings(String... contents) {
        strings.addAll(List.of(contents));
        return this;
    }

    /// Adds a style by the number of its format; the first one added has index 1.
    public WorkbookBuilder format(int id) {
        formats.append("<xf numFmtId=\"").append(id).append("\"/>");
        return this;
    }

    /// Adds a style by the code of its format.
    public WorkbookBuilder format(String code) {
        codes.add(code);
        return format(163 + codes.size());
    }

    /// Counts days from 1904.
    public WorkbookBuilder since1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// Uses the namespaces of the strict form.
    public WorkbookBuilder strict() {
        strict = true;
        return this;
    }

    /// Adds a relationship of the first sheet to an address.
    public WorkbookBuilder link(String id, String target) {
        links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE).append("/hyperlink\" Target=\"")
                .append(escape(target)).append("\" TargetMode=\"External\"/>");
        return this;
    }

    /// Replaces a part, or leaves it out when the text is empty.
    public WorkbookBuilder part(String name, String content) {
        overrides.put(name, content);
        return this;
    }

    /// All parts by name.
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", relationships(workbookRelationships()));
        parts.put("xl/styles.xml", styles());
        parts.put("xl/sharedStrings.xml", sharedStrings());
        for (int i = 0; i < sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", "<worksheet" + namespaces() + ">" + sheets.get(i) + "</worksheet>");
        }
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", relationships(links.toString()));
        overrides.forEach((name, content) -> {
            if (content.isEmpty()) {
                parts.remove(name);
            } else {
                parts.put(name, content);
            }
        });
        return parts;
    }

    /// The file, with sizes before entries.
    public byte[] toBytes() {
        return toBytes(ZipBuilder.Manner.SIZES_FIRST);
    }

    /// The file.
    public byte[] toBytes(ZipBuilder.Manner manner) {
        ZipBuilder zip = new ZipBuilder(manner);
        parts().forEach(zip::add);
        return zip.toBytes();
    }

    private String workbook() {
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            listed.append("<sheet name=\"").append(escape(sheetNames.get(i))).append("\" sheetId=\"").append(i + 1)
                    .append("\" r:id=\"s").append(i + 1).append("\"/>");
        }
        return "<workbook" + namespaces() + ">" + workbookProperties + "<sheets>" + listed + "</sheets></workbook>";
    }

    private String workbookRelationships() {
        StringBuilder all = new StringBuilder(relationship("st", "styles", "styles.xml"));
        all.append(relationship("ss", "sharedStrings", "/xl/sharedStrings.xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            all.append(relationship("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return all.toString();
    }

    private String styles() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < codes.size(); i++) {
            written.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"").append(escape(codes.get(i)))
                    .append("\"/>");
        }
        return "<styleSheet" + namespaces() + "><numFmts>" + written + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                + "</cellStyleXfs><cellXfs>" + formats + "</cellXfs></styleSheet>";
    }

    private String sharedStrings() {
        StringBuilder all = new StringBuilder();
        strings.forEach(content -> all.append("<si>").append(content).append("</si>"));
        return "<sst" + namespaces() + ">" + all + "</sst>";
    }

    private String relationship(String id, String type, String target) {
        String base = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : OFFICE;
        return "<Relationship Id=\"" + id + "\" Type=\"" + base + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private String namespaces() {
        return strict
                ? " xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\""
                        + " xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\""
                : " xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
