package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to break a reader: each ends in a fault that says what is wrong, soon and within little memory.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFilesTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String NAMESPACE = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static WorkbookBuilder builder() {
        return new WorkbookBuilder().strings("<t>a</t>").sheet("S", ROW);
    }

    private static byte[] withSheet(String part) {
        return builder().part(SHEET, part).toBytes();
    }

    private static byte[] withRows(String rows) {
        return withSheet("<worksheet" + NAMESPACE + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content + "</Relationships>";
    }

    private static byte[] zip(ZipBuilder zip) {
        builder().parts().forEach(zip::add);
        return zip.toBytes();
    }

    private static ZipBuilder plain() {
        return new ZipBuilder(ZipBuilder.Manner.SIZES_FIRST);
    }

    static Stream<Arguments> files() {
        byte[] whole = builder().toBytes();
        String lol = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]>";
        return Stream.of(
                // the zip
                Arguments.of("cut short", Arrays.copyOf(whole, whole.length / 2), "cut short"),
                Arguments.of("front missing", Arrays.copyOfRange(whole, 40, whole.length), "allowed are"),
                Arguments.of("nothing but the mark", "PK".getBytes(StandardCharsets.US_ASCII), "cut short"),
                Arguments.of("wrong checksum", zip(plain().wrongChecksums()), "does not have the size and checksum"),
                Arguments.of("encrypted", zip(plain().encrypted()), "encrypted"),
                Arguments.of("unknown method", plain().add("_rels/.rels", new byte[9], 12).toBytes(), "method 12; allowed are 0 (stored)"),
                Arguments.of("twice the same entry", zip(plain().add(SHEET, "<x/>")), "'xl/worksheets/sheet1.xml' twice"),
                Arguments.of("twice but for case", zip(plain().add("XL\\worksheets/SHEET1.xml", "<x/>")), "twice"),
                Arguments.of("claims more entries", zip(plain().claimingEntries(60)), "directory ends early"),
                Arguments.of("too many entries", zip(plain().claimingEntries(60_000)), "too many entries; allowed are at most 10000"),
                Arguments.of("no package", plain().add("a.txt", "a").toBytes(), "is a zip, but no workbook; allowed are"),
                Arguments.of("zip bomb", withRows("<x/>".repeat(4_000_000)), "expands to many times its size; allowed are at most 200"),
                // the parts
                Arguments
                        .of("a document", builder().part("_rels/.rels", relationships(
                                "<Relationship Id=\"a\" Type=\"x/other\" Target=\"b\"/>"))
                                .toBytes(), "is a package, but no workbook"),
                Arguments.of("binary", builder().part("_rels/.rels", relationships("<Relationship Id=\"a\" Type=\"x/officeDocument\""
                        + " Target=\"xl/workbook.bin\"/>")).toBytes(), "binary workbook (.xlsb)"),
                Arguments.of("missing sheet", builder().part(SHEET, "").toBytes(), "is missing in the zip"),
                Arguments.of("missing relationships", builder().part("xl/_rels/workbook.xml.rels", "").toBytes(),
                        "sheet 'S': its relationship 's1' is not there"),
                Arguments.of("a workbook as its own sheet", builder().part("xl/_rels/workbook.xml.rels",
                        relationships("<Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"workbook.xml\"/>")).toBytes(),
                        "is 'workbook' of"),
                Arguments.of("twice the same relationship", builder().part("xl/_rels/workbook.xml.rels",
                        relationships("<Relationship Id=\"s1\"/><Relationship Id=\"s1\"/>")).toBytes(), "'s1' stands twice"),
                Arguments.of("no sheet", builder().part("xl/workbook.xml", "<workbook" + NAMESPACE + "/>").toBytes(), "has no worksheet"),
                Arguments.of("strange format", builder().part("xl/styles.xml", "<styleSheet" + NAMESPACE
                        + "><cellXfs><xf numFmtId=\"-3\"/></cellXfs></styleSheet>").toBytes(), "'-3' is no number of a format"),
                // the XML
                Arguments.of("a billion laughs", withSheet(lol + "<worksheet" + NAMESPACE + ">&lol2;</worksheet>"), "document type"),
                Arguments.of("an outside entity",
                        withSheet("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet" + NAMESPACE
                                + "><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"),
                        "document type"),
                Arguments.of("an unknown entity", withRows("<row><c t=\"str\"><v>&x;</v></c></row>"), "S"),
                Arguments.of("not XML", withSheet("PK"), "is no"),
                Arguments.of("no part at all", withSheet("\n"), "is no"),
                Arguments.of("not closed", withSheet("<worksheet" + NAMESPACE + "><sheetData>" + ROW), "is no well-formed XML at line 1"),
                Arguments.of("another namespace", withSheet("<worksheet xmlns=\"urn:x\"/>"), "'worksheet' of 'urn:x'"),
                Arguments.of("deep", withRows("<x>".repeat(5_000) + "</x>".repeat(5_000)),
                        "too deep inside each other; allowed are at most 100"),
                Arguments.of("long attribute", withSheet("<worksheet" + NAMESPACE + " a=\"" + "ab".repeat(1 << 20) + "\"/>"),
                        "a tag or text of too many bytes"),
                Arguments.of("long text", withRows("<row><c t=\"str\"><v>" + "ab".repeat(20_000) + "</v></c></row>"),
                        "cell A1: text has too many characters; allowed are at most 32767"),
                Arguments.of("long text of many runs", withRows("<row><c t=\"inlineStr\"><is>" + "<r><t>ab</t></r>".repeat(20_000)
                        + "</is></c></row>"), "text has too many characters"),
                Arguments.of("long text of CDATA", withRows("<row><c t=\"str\"><v><![CDATA[" + "<a>".repeat(1 << 20) + "]]></v></c></row>"),
                        "too many"),
                Arguments.of("row 0", withRows("<row r=\"0\"/>"), "row '0' is no row; allowed are 1 to 1048576"),
                Arguments.of("row beyond the last", withRows("<row r=\"1048577\"/>"), "beyond the last row"),
                Arguments.of("row beyond numbers", withRows("<row r=\"99999999999999999999\"/>"), "beyond the last row"),
                Arguments.of("row counted beyond the last", withRows("<row r=\"1048576\"/><row/>"), "is no row"),
                // what it would cost
                Arguments.of("wide rows", withRows(IntegerRows.of(100, "<row><c r=\"XFD%1$d\"><v>1</v></c></row>")),
                        "too many cells; allowed are at most 300000"),
                Arguments.of("many rows", withRows("<row><c><v>1</v></c></row>".repeat(100_001)),
                        "too many rows; allowed are at most 100000"),
                Arguments.of("many cells", withRows(("<row>" + "<c><v>1</v></c>".repeat(40) + "</row>").repeat(8_000)), "too many cells"),
                Arguments.of("many strings", builder().part("xl/sharedStrings.xml",
                        "<sst" + NAMESPACE + ">" + "<si/>".repeat(200_001) + "</sst>").toBytes(),
                        "too many shared strings; allowed are at most 200000"),
                Arguments.of("much text", builder().part("xl/sharedStrings.xml", "<sst" + NAMESPACE + ">"
                        + IntegerRows.of(300, "<si><t>%1$d" + noise(32_000) + "</t></si>") + "</sst>").toBytes(),
                        "too much text in characters"),
                Arguments.of("many names", withRows(IntegerRows.of(400_000, "<a%1$x/>")), "too many different names"),
                Arguments.of("many namespaces", withRows(IntegerRows.of(100_000, "<c xmlns:a%1$x=\"urn:a\"/>")),
                        "too many different names"),
                Arguments.of("many sheets", builder().part("xl/workbook.xml", "<workbook" + NAMESPACE + "><sheets>"
                        + "<sheet name=\"x\"/>".repeat(1_001) + "</sheets></workbook>").toBytes(),
                        "too many sheets; allowed are at most 1000"),
                Arguments.of("wide links", withSheet("<worksheet" + NAMESPACE + "><sheetData>" + "<row><c><v>1</v></c></row>".repeat(2_000)
                        + "</sheetData><hyperlinks>" + "<hyperlink ref=\"A1:XFD1048576\" location=\"a\"/>".repeat(2_000)
                        + "</hyperlinks></worksheet>"), "too many hyperlinks; allowed are at most 100000"),
                // other forms
                Arguments.of("page of tags", ("<table>" + "<b>".repeat(200_001)).getBytes(StandardCharsets.UTF_8), "too many tags"),
                Arguments.of("page that grows", ("<p>" + IntegerRows.of(12, "<b a=%1$d>") + "<p>x".repeat(150_000))
                        .getBytes(StandardCharsets.UTF_8), "too many elements"),
                Arguments.of("wide table", ("<table><tr>" + "<td colspan=1000>a".repeat(20))
                        .getBytes(StandardCharsets.UTF_8), "too many columns; allowed are at most 16384"),
                Arguments.of("long field", ("a,b\n" + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8),
                        "cell A2: text has too many characters"),
                Arguments.of("longer field", ("a,b\n\"" + "x".repeat(4_000_000)).getBytes(StandardCharsets.UTF_8),
                        "cell A2: text has too many characters"),
                Arguments.of("many fields", "a,b,c,d\n".repeat(100_001).getBytes(StandardCharsets.UTF_8), "too many"),
                Arguments.of("wide line", ",".repeat(20_000).concat("a").getBytes(StandardCharsets.UTF_8), "16384"),
                Arguments.of("large file", new byte[(8 << 20) + 1], "too many bytes; allowed are at most 8388608"));
    }

    /// Text that no compressor makes small.
    private static String noise(int length) {
        StringBuilder text = new StringBuilder(length);
        long state = 42;
        for (int i = 0; i < length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append((char) ('a' + (int) ((state >>> 33) % 26)));
        }
        return text.toString();
    }

    private static final class IntegerRows {
        private static String of(int count, String pattern) {
            StringBuilder all = new StringBuilder();
            for (int i = 1; i <= count; i++) {
                all.append(pattern.replace("%1$d", Integer.toString(i)).replace("%1$x", Integer.toString(i, 36)));
            }
            return all.toString();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void endsInAFault(String name, byte[] bytes, String reason) {
        Throwable thrown = catchThrowable(() -> new WorkbookReader().read("hostile", bytes));
        assertThat(thrown).isInstanceOf(SheetFault.class).hasMessageStartingWith("hostile").hasMessageContaining(reason);
    }

    @Test
    void messagesAreShortAndOnOneLine() {
        assertThatThrownBy(() -> new WorkbookReader().read("test", builder().part("xl/workbook.xml", "<workbook" + NAMESPACE
                + "><sheets><sheet name=\"a&#10;b" + "x".repeat(900) + "\"/></sheets></workbook>").toBytes()))
                .hasMessage("test, sheet 'a?b" + "x".repeat(57) + "...': its relationship '' is not there");
    }
}
