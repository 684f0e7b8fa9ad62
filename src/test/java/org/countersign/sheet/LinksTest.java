package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Links of cells in workbooks.
class LinksTest {
    private static final String ADDRESS = "https://example.org/a b%20c?x=1&y=2#part";

    private static List<Row> read(String rows, String links) throws SheetFault {
        byte[] bytes = new WorkbookBuilder().link("r1", ADDRESS).link("r2", "http://example.org/two").strings("<t>link</t>")
                .sheet("S", rows, "<hyperlinks>" + links + "</hyperlinks>").toBytes();
        return new WorkbookReader().read("test", bytes).sheets().getFirst().rows();
    }

    private static Cell link(String address) {
        return new Cell(CellKind.TEXT, "link", Optional.of(address));
    }

    @Test
    void takesTheAddressAsItIsWritten() throws SheetFault {
        assertThat(read("<row><c t=\"s\"><v>0</v></c></row>", "<hyperlink ref=\"A1\" r:id=\"r1\" display=\"other\"/>"))
                .containsExactly(new Row(1, List.of(link(ADDRESS))));
    }

    @Test
    void addsThePlaceInsideTheTarget() throws SheetFault {
        assertThat(read("<row><c t=\"s\"><v>0</v></c></row>", "<hyperlink ref=\"A1\" r:id=\"r2\" location=\"page=2\"/>"))
                .containsExactly(new Row(1, List.of(link("http://example.org/two#page=2"))));
        assertThat(read("<row><c t=\"s\"><v>0</v></c></row>", "<hyperlink ref=\"A1\" location=\"Other!A1\"/>"))
                .containsExactly(new Row(1, List.of(link("Other!A1"))));
    }

    @Test
    void linksCellsWithoutAValueToo() throws SheetFault {
        Cell bare = new Cell(CellKind.BLANK, "", Optional.of("http://example.org/two"));
        assertThat(read("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>",
                "<hyperlink ref=\"C2\" r:id=\"r2\"/><hyperlink ref=\"A1\" r:id=\"r2\"/><hyperlink ref=\"B1\" r:id=\"r2\"/>"))
                .containsExactly(new Row(1, List.of(bare, bare)), new Row(2, List.of(Cell.text("link"), Cell.BLANK, bare)));
    }

    @Test
    void linksEveryUsedCellOfARange() throws SheetFault {
        String row = "<row><c t=\"s\"><v>0</v></c></row>";
        List<Row> rows = read(row + row + "<row/>" + row, "<hyperlink ref=\"A2:B1048576\" r:id=\"r2\"/>");
        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 4);
        assertThat(rows).extracting(Row::cells).containsExactly(List.of(Cell.text("link")),
                List.of(link("http://example.org/two")), List.of(link("http://example.org/two")));
    }

    @Test
    void aLinkThatLeadsNowhereIsNone() throws SheetFault {
        assertThat(read("<row><c t=\"s\"><v>0</v></c></row>", "<hyperlink ref=\"A1\"/>").getFirst().cell(0)).isEqualTo(Cell.text("link"));
    }

    @Test
    void refusesALinkWithoutItsRelationship() {
        assertThatThrownBy(() -> read("", "<hyperlink ref=\"A1\" r:id=\"r9\"/>")).isInstanceOf(SheetFault.class)
                .hasMessageContaining("cell 'A1' has a link by relationship 'r9', which is not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A0", "1A", "A1:", ":A1", "A1:B2:C3", "XFE1"})
    void refusesALinkOnNoCell(String reference) {
        assertThatThrownBy(() -> read("", "<hyperlink ref=\"" + reference + "\" r:id=\"r1\"/>")).isInstanceOf(SheetFault.class);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = {
        "HYPERLINK(\"https://example.org/a\",\"link\")|https://example.org/a",
        "=hyperlink( \"https://example.org/a\" , B2)|https://example.org/a",
        "HYPERLINK(\"say \"\"a\"\"\")|say \"a\"",
        "HYPERLINK(\"#Other!A1\",\"x\")|#Other!A1",
        "HYPERLINK(\"a\"&B1,\"x\")|",
        "HYPERLINK(A1,\"x\")|",
        "HYPERLINK(\"\",\"x\")|",
        "HYPERLINK(\"a|",
        "HYPERLINK(|",
        "IF(1,HYPERLINK(\"a\",\"b\"),\"\")|",
        "SUM(A1)|",
    })
    void readsTheFormula(String formula, String address) {
        assertThat(HyperlinkFormula.address(formula)).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void takesTheTextOfAFormulaFromWhatItCameTo() throws SheetFault {
        assertThat(read(
                "<row><c t=\"str\"><f>HYPERLINK(\"http://example.org/f\",\"no\")</f><v>link</v></c><c><f>HYPERLINK(\"b\")</f></c></row>",
                ""))
                .containsExactly(new Row(1, List.of(link("http://example.org/f"), new Cell(CellKind.BLANK, "", Optional.of("b")))));
    }
}
