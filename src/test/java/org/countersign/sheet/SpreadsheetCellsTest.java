package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What cells of a workbook are read as.
class SpreadsheetCellsTest {
    private static final WorkbookReader READER = new WorkbookReader();

    /// Styles: 1 is format 14, 2 is 0.00, 3 is a written code with letters in quotes, 4 is one with a time.
    private static WorkbookBuilder builder() {
        return new WorkbookBuilder().format(14).format(2).format("0 \"days\"").format("yyyy-mm-dd hh:mm")
                .strings("<t>plain</t>", "<t xml:space=\"preserve\">  kept </t>", "<r><t>two </t></r><r><rPr/><t>runs</t></r>",
                        "<t>base</t><rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh>", "<t>a_x000D_b_x005F_x000D__xD83D__x00zz_</t>", "<t/>",
                        "<t>&amp;&#65;<![CDATA[<b>]]></t>");
    }

    private static Cell only(String cell) throws SheetFault {
        Workbook workbook = READER.read("test", builder().sheet("S", "<row r=\"1\">" + cell + "</row>").toBytes());
        List<Row> rows = workbook.sheets().getFirst().rows();
        return rows.isEmpty() ? Cell.BLANK : rows.getFirst().cell(0);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "<c r=\"A1\" t=\"s\"><v>0</v></c>|TEXT|plain",
        "<c r=\"A1\" t=\"s\"><v>1</v></c>|TEXT|  kept ",
        "<c r=\"A1\" t=\"s\"><v>2</v></c>|TEXT|two runs",
        "<c r=\"A1\" t=\"s\"><v>3</v></c>|TEXT|base",
        "<c r=\"A1\" t=\"s\"><v>4</v></c>|TEXT|~a\rb_x000D__xD83D__x00zz_~",
        "<c r=\"A1\" t=\"s\"><v>6</v></c>|TEXT|&A<b>",
        "<c r=\"A1\" t=\"inlineStr\"><is><t>in </t></is></c>|TEXT|in ",
        "<c r=\"A1\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>|TEXT|inline",
        "<c r=\"A1\" t=\"str\"><f>A2</f><v>came_x000A_out</v></c>|TEXT|~came\nout~",
        "<c r=\"A1\"><v>45806</v></c>|NUMBER|45806",
        "<c r=\"A1\" t=\"n\"><v>-1.50E-3</v></c>|NUMBER|-1.50E-3",
        "<c r=\"A1\" s=\"1\"><v>45806</v></c>|DATE|2025-05-29",
        "<c r=\"A1\" s=\"1\"><v>045806</v></c>|DATE|2025-05-29",
        "<c r=\"A1\" s=\"4\"><v>45806.4375</v></c>|DATE|2025-05-29T10:30:00",
        "<c r=\"A1\" s=\"2\"><v>45806</v></c>|NUMBER|45806",
        "<c r=\"A1\" s=\"3\"><v>12</v></c>|NUMBER|12",
        "<c r=\"A1\" s=\"1\"><v>-5</v></c>|NUMBER|-5",
        "<c r=\"A1\" s=\"1\"><v>60</v></c>|NUMBER|60",
        "<c r=\"A1\" s=\"1\"><v>060</v></c>|NUMBER|060",
        "<c r=\"A1\" s=\"1\"><v>20250529</v></c>|NUMBER|20250529",
        "<c r=\"A1\" s=\"1\"><v>999999999999</v></c>|NUMBER|999999999999",
        "<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>|TEXT|plain",
        "<c r=\"A1\" t=\"b\"><v>1</v></c>|BOOLEAN|TRUE",
        "<c r=\"A1\" t=\"b\"><v>0</v></c>|BOOLEAN|FALSE",
        "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>|ERROR|#N/A",
        "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>|ERROR|#DIV/0!",
        "<c r=\"A1\" t=\"d\"><v>2025-05-29T00:00:00Z</v></c>|DATE|2025-05-29",
        "<c r=\"A1\" t=\"d\"><v>2025-05-29</v></c>|DATE|2025-05-29",
        "<c r=\"A1\" t=\"d\"><v>2025-05-29T10:30:00</v></c>|DATE|2025-05-29T10:30:00",
        "<c r=\"A1\" t=\"d\"><v>29 May</v></c>|TEXT|29 May",
    })
    void readsAValue(String cell, CellKind kind, String text) throws SheetFault {
        assertThat(only(cell)).isEqualTo(new Cell(kind, text, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = {
        "<c r=\"A1\" s=\"1\"/>", "<c r=\"A1\" t=\"s\"/>", "<c r=\"A1\" t=\"s\"><v>5</v></c>", "<c r=\"A1\" t=\"inlineStr\"></c>",
        "<c r=\"A1\" t=\"inlineStr\"><is/></c>", "<c r=\"A1\"><v></v></c>", "<c r=\"A1\" t=\"str\"><f>A2</f><v/></c>",
        "<c r=\"A1\" t=\"e\"><v/></c>", "<c r=\"A1\" t=\"b\"><v/></c>", "<c r=\"A1\" t=\"d\"><v/></c>", "<c r=\"A1\" s=\"1\"><v/></c>",
    })
    void readsNothing(String cell) throws SheetFault {
        assertThat(only(cell)).isEqualTo(Cell.BLANK);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = {
        "<c r=\"A1\" t=\"s\"><v>7</v></c>|~shared string '7'; allowed are 0 to 6~",
        "<c r=\"A1\" t=\"s\"><v>-1</v></c>|~shared string '-1'~",
        "<c r=\"A1\" t=\"s\"><v>99999999999</v></c>|~shared string '99999999999'~",
        "<c r=\"A1\" s=\"5\"><v>1</v></c>|~has style 5; allowed are 0 to 4~",
        "<c r=\"A1\" s=\"-1\"><v>1</v></c>|~has style that is no number~",
        "<c r=\"A1\"><v>abc</v></c>|~allowed are decimal numbers~",
        "<c r=\"A1\"><v>0x1p3</v></c>|~allowed are decimal numbers~",
        "<c r=\"A1\"><v>NaN</v></c>|~allowed are decimal numbers~",
        "<c r=\"A1\" t=\"b\"><v>2</v></c>|~allowed are 0 and 1~",
        "<c r=\"A1\" t=\"x\"><v>2</v></c>|~allowed are b, d, e, inlineStr, n, s, str~",
        "<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>|~stands twice~",
        "<c r=\"A2\"><v>1</v></c>|~stands in row 1~",
        "<c r=\"XFE1\"><v>1</v></c>|~beyond the last column; allowed are A to XFD~",
        "<c r=\"ZZZZZ1\"><v>1</v></c>|~beyond the last column~",
        "<c r=\"A9999999999\"><v>1</v></c>|~beyond the last row~",
        "<c r=\"1\"><v>1</v></c>|~is no cell~",
        "<c r=\"A\"><v>1</v></c>|~is no cell~",
        "<c r=\"A1\" t=\"s\"><v><b/>1</v></c>|~only text is allowed~",
    })
    void refusesAValue(String cell, String reason) {
        assertThatThrownBy(() -> only(cell)).isInstanceOf(SheetFault.class)
                .hasMessageStartingWith("test, sheet 'S', part 'xl/worksheets/sheet1.xml'").hasMessageContaining(reason);
    }

    @Test
    void namesTheCell() {
        assertThatThrownBy(() -> READER.read("list.xlsx", builder().sheet("Agreements",
                "<row r=\"17\"><c r=\"AB17\"><v>x</v></c></row>").toBytes()))
                .hasMessage("list.xlsx, sheet 'Agreements', part 'xl/worksheets/sheet1.xml', cell AB17:"
                        + " says it is a number, but holds 'x'; allowed are decimal numbers");
    }

    @Test
    void dropsRowsOfNothingButLooksAndKeepsTheirNumbers() throws SheetFault {
        Workbook workbook = READER.read("test", builder().sheet("S", """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>
                <row r="2" s="1" customFormat="1"/>
                <row r="3"><c r="A3" s="1"/><c r="XFD3" s="1"/></row>
                <row r="5"><c r="C5"><v>7</v></c><c r="D5"/></row>""").toBytes());
        assertThat(workbook.sheets()).containsExactly(new Sheet("S", List.of(
                new Row(1, List.of(Cell.text("plain"))),
                new Row(5, List.of(Cell.BLANK, Cell.BLANK, new Cell(CellKind.NUMBER, "7", Optional.empty()))))));
    }

    @Test
    void countsOnWhereReferencesAreMissing() throws SheetFault {
        Workbook workbook = READER.read("test", builder().sheet("S", """
                <row><c t="s"><v>0</v></c><c/><c t="s"><v>0</v></c></row>
                <row/>
                <row><c r="B3" t="s"><v>0</v></c><c t="s"><v>0</v></c></row>""").toBytes());
        Cell plain = Cell.text("plain");
        assertThat(workbook.sheets().getFirst().rows()).containsExactly(
                new Row(1, List.of(plain, Cell.BLANK, plain)), new Row(3, List.of(Cell.BLANK, plain, plain)));
    }

    @Test
    void putsRowsAndCellsInOrder() throws SheetFault {
        Workbook workbook = READER.read("test", builder().sheet("S", """
                <row r="9"><c r="C9"><v>3</v></c><c r="A9"><v>1</v></c></row>
                <row r="2"><c r="a2"><v>2</v></c></row>""").toBytes());
        assertThat(workbook.sheets().getFirst().rows()).extracting(Row::number).containsExactly(2, 9);
        assertThat(workbook.sheets().getFirst().rows().getLast().cells()).extracting(Cell::text).containsExactly("1", "", "3");
    }

    @Test
    void refusesARowThatStandsTwice() {
        assertThatThrownBy(() -> READER.read("test", builder().sheet("S",
                "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>").toBytes()))
                .hasMessageContaining("row 2 stands twice");
    }

    @Test
    void readsSheetsInTheirOrderAndLeavesOutCharts() throws SheetFault {
        WorkbookBuilder builder = builder().sheet("First & last", "<row><c><v>1</v></c></row>").sheet("Chart", "").sheet("Empty", "");
        String relationships = builder.parts().get("xl/_rels/workbook.xml.rels");
        builder.part("xl/_rels/workbook.xml.rels", relationships
                .replace("worksheet\" Target=\"worksheets/sheet2.xml", "chartsheet\" Target=\"chartsheets/sheet1.xml"));
        assertThat(READER.read("test", builder.toBytes()).sheets()).extracting(Sheet::name).containsExactly("First & last", "Empty");
    }

    @Test
    void readsTheStrictForm() throws SheetFault {
        byte[] bytes =
                builder().strict().link("r1", "https://example.org/").sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                        "<hyperlinks><hyperlink ref=\"A1\" r:id=\"r1\"/></hyperlinks>").toBytes();
        assertThat(READER.read("test", bytes).sheets().getFirst().rows().getFirst().cell(0))
                .isEqualTo(new Cell(CellKind.TEXT, "plain", Optional.of("https://example.org/")));
    }

    @Test
    void countsDaysFrom1904() throws SheetFault {
        byte[] bytes = builder().since1904().sheet("S", "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>44344</v></c></row>").toBytes();
        assertThat(READER.read("test", bytes).sheets().getFirst().rows().getFirst().cells()).extracting(Cell::text)
                .containsExactly("1904-01-01", "2025-05-29");
    }

    @ParameterizedTest
    @EnumSource(ZipBuilder.Manner.class)
    void readsZipsOfEveryKindOfWriter(ZipBuilder.Manner manner) throws SheetFault {
        byte[] bytes = builder().sheet("S", "<row><c t=\"s\"><v>0</v></c></row>").toBytes(manner);
        assertThat(READER.read("test", bytes).sheets().getFirst().rows().getFirst().cell(0).text()).isEqualTo("plain");
    }

    @Test
    void needsNeitherStylesNorSharedStrings() throws SheetFault {
        byte[] bytes = builder().sheet("S", "<row><c><v>5</v></c></row>").part("xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s1\""
                        + " Type=\"x/worksheet\" Target=\"../xl/./worksheets\\sheet1.xml\"/></Relationships>")
                .toBytes();
        assertThat(READER.read("test", bytes).sheets().getFirst().rows().getFirst().cell(0).text()).isEqualTo("5");
    }
}
