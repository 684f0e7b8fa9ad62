package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The form of a file is told by its bytes; CSV and HTML are read to the same rows as workbooks.
class FormsTest {
    private static final WorkbookReader READER = new WorkbookReader();

    private static Workbook read(String content) throws SheetFault {
        return READER.read("test", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Row row(int number, String... texts) {
        return new Row(number, List.of(texts).stream().map(text -> text.isEmpty() ? Cell.BLANK : Cell.text(text)).toList());
    }

    private static Cell link(String text, String address) {
        return new Cell(text.isEmpty() ? CellKind.BLANK : CellKind.TEXT, text, Optional.of(address));
    }

    @Test
    void readsCsvVerbatim() throws SheetFault {
        assertThat(read("STATE,NAME,\r\n\r\nTEXAS ,\"A \"\"B\"\",\nC\",\nIOWA,,x\n,,\n").sheets()).containsExactly(new Sheet("",
                List.of(row(1, "STATE", "NAME"), row(3, "TEXAS ", "A \"B\",\nC"), row(4, "IOWA", "", "x"))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = {"a,b|a,b", "a;b|a;b", "a;b,c;d|a;b,c;d", "~\"a,b,c\";d~|~a,b,c;d~",
        "~a\tb~|~a\tb~", "plain|plain"})
    void findsTheDelimiter(String line, String joined) throws SheetFault {
        List<String> fields = read(line + "\n").sheets().getFirst().rows().getFirst().cells().stream().map(Cell::text).toList();
        String delimiter = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
        assertThat(String.join(delimiter, fields)).isEqualTo(joined);
        assertThat(fields.size()).isEqualTo(line.equals("plain") ? 1 : line.startsWith("a;b,") ? 3 : 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryEncoding(String encoding) throws SheetFault {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        byte[] bytes = (mark + "n\u00E9,\u2019").getBytes(Charset.forName(encoding));
        assertThat(READER.read("test", bytes).sheets().getFirst().rows()).containsExactly(row(1, "n\u00E9", "\u2019"));
    }

    @Test
    void readsUtf8WithoutAMark() throws SheetFault {
        assertThat(read("n\u00E9,\u2019").sheets().getFirst().rows()).containsExactly(row(1, "n\u00E9", "\u2019"));
    }

    @Test
    void readsEachTableOfAPage() throws SheetFault {
        Workbook page = read("""
                \uFEFF
                <!DOCTYPE html><html><body><p>Before <a href="/x">x</a></p>
                <table class="usa-table views-table"><caption> The
                 list </caption><thead><tr><th scope="col">STATE</th><th>MOA</th></tr></thead>
                <tbody><tr><td>
                   TEXAS&nbsp;
                </td><td class="m"><a href="https://example.org/a?x=1&amp;y=2 ">link</a> |
                  <a href="/second">more</a></td></tr>
                <tr><td> </td><td></td></tr>
                <tr><td>one<br>two<p>three</p></td><td><a href="">&nbsp;</a></table>
                <table><tr><td></td></tr></table>
                <table><tr><td>2nd</td></tr></table>""");
        assertThat(page.sheets()).containsExactly(
                new Sheet("The list", List.of(row(1, "STATE", "MOA"),
                        new Row(2, List.of(Cell.text("TEXAS\u00A0"), link("link | more", "https://example.org/a?x=1&y=2 "))),
                        new Row(4, List.of(Cell.text("one\ntwo\nthree"), link("\u00A0", ""))))),
                new Sheet("", List.of(row(1, "2nd"))));
    }

    @Test
    void spansLeaveTheirOtherCellsBlank() throws SheetFault {
        assertThat(read("""
                <table>
                <tr><td colspan=2>ab</td><td>c</td></tr>
                <tr><td rowspan="2">a</td><td>b</td><td rowspan=3>c</td></tr>
                <tr><td>b</td></tr>
                <tr><td>a</td><td>b</td><td>d</td></tr>
                <tr><td>a</td><td colspan=x>b</td><td rowspan=0>c</td></tr>
                </table>""").sheets().getFirst().rows()).containsExactly(row(1, "ab", "", "c"), row(2, "a", "b", "c"),
                row(3, "", "b"), row(4, "a", "b", "", "d"), row(5, "a", "b", "c"));
    }

    @Test
    void aTableInsideACellIsOneOfItsOwn() throws SheetFault {
        assertThat(read("<table><tr><td>out<table><tr><td>in</table>side</td><td>b</table>").sheets()).containsExactly(
                new Sheet("", List.of(row(1, "out\nside", "b"))), new Sheet("", List.of(row(1, "in"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<html><body>Access Denied</body></html>|is a page without a table",
        "<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>|is a page without a table",
        "%PDF-1.7 x|is a PDF",
        "{\\rtf1 x}|is a text of RTF",
    })
    void refusesOtherForms(String content, String reason) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(SheetFault.class).hasMessageStartingWith("test: " + reason)
                .hasMessageContainingAll(".xlsx", "CSV");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1};
        assertThatThrownBy(() -> READER.read("old.xls", old)).hasMessageStartingWith("old.xls: is an old binary workbook (.xls)");
        assertThatThrownBy(() -> READER.read("test", new byte[0])).hasMessageStartingWith("test: is empty; allowed are");
        assertThatThrownBy(() -> read(" \r\n\t ")).hasMessageContaining("nothing but blanks");
        assertThatThrownBy(() -> READER.read("test", new byte[] {'a', 0, 1})).hasMessageContaining("neither text nor a workbook");
        assertThatThrownBy(() -> READER.read("test", new byte[] {0x1F, (byte) 0x8B, 8})).hasMessageContaining("compressed by gzip");
        assertThatThrownBy(() -> READER.read("test", new byte[] {(byte) 0x89, 'P', 'N', 'G'})).hasMessageContaining("an image");
    }

    @Test
    void aPageServedAsAWorkbookIsReadAsAPage(@TempDir Path folder) throws IOException, SheetFault {
        Path file = Files.writeString(folder.resolve("list.xlsx"), "<table><tr><td>a</table>");
        assertThat(READER.read(file).sheets()).containsExactly(new Sheet("", List.of(row(1, "a"))));
    }

    @Test
    void namesAFileThatCannotBeOpened(@TempDir Path folder) {
        Path missing = folder.resolve("missing.xlsx");
        assertThatThrownBy(() -> READER.read(missing)).isInstanceOf(SheetFault.class).hasMessage(missing + ": is no file");
        assertThatThrownBy(() -> READER.read(folder)).isInstanceOf(SheetFault.class).hasMessage(folder + ": is no file");
    }
}
