package org.countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.sheet.WorkbookBuilder;
import org.countersign.sheet.ZipBuilder;

/// The sound files that mutants are made of: some of every form built here, and a few of the archive where it is there.
public final class MutantBases {
    private static final Path ARCHIVE = Path.of("../shared/archive");
    private static final int EVERY = 60;

    private MutantBases() {}

    /// Small files of every form and every kind of zip.
    public static List<byte[]> built() {
        List<byte[]> bases = new ArrayList<>();
        for (ZipBuilder.Manner manner : ZipBuilder.Manner.values()) {
            bases.add(workbook().toBytes(manner));
            bases.add(workbook().strict().since1904().toBytes(manner));
        }
        bases.add("STATE,NAME,SIGNED\r\nTEXAS,\"A, \"\"B\"\"\",2025-05-29\r\n,,\r\nIOWA,\u00E9,x\n".getBytes(StandardCharsets.UTF_8));
        bases.add("\uFEFFa;b\n1;2\n".getBytes(StandardCharsets.UTF_16LE));
        bases.add(
                """
                        <!DOCTYPE html><html><head><script>if (a < b) {}</script></head><body><table class="x"><caption>C</caption><thead><tr>
                        <th>STATE</th><th colspan=2>MOA</th></tr></thead><tbody><tr><td rowspan="2">TEXAS&nbsp;</td><td><a href="https://example.org/a?b=1&amp;c=2">
                        link</a></td><td>a<br>b<p>c</td></tr><tr><td><table><tr><td>in</table></td></tr></tbody></table></body></html>
                        """
                        .getBytes(StandardCharsets.UTF_8));
        return bases;
    }

    /// Every sixtieth workbook of the archive; none where there is no archive.
    public static List<byte[]> real() throws IOException {
        List<byte[]> bases = new ArrayList<>();
        if (Files.isDirectory(ARCHIVE)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(ARCHIVE)) {
                files = all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
            }
            for (int i = 0; i < files.size(); i += EVERY) {
                bases.add(Files.readAllBytes(files.get(i)));
            }
        }
        return bases;
    }

    private static WorkbookBuilder workbook() {
        return new WorkbookBuilder().format(14).format("yyyy-mm-dd hh:mm")
                .strings("<t>STATE</t>", "<r><t>TE</t></r><r><t>XAS</t></r>", "<t>link</t>")
                .link("r1", "https://example.org/a").link("r2", "https://example.org/b c")
                .sheet("One",
                        """
                                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>NAME_x000D_</t></is></c></row>
                                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45806</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="b"><v>1</v></c></row>
                                <row r="3"><c r="A3" s="1"/></row>
                                <row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" s="2"><v>45806.5</v></c><c r="C4" t="str"><f>HYPERLINK("x","y")</f><v>y</v></c></row>
                                """,
                        "<hyperlinks><hyperlink ref=\"C2\" r:id=\"r1\"/><hyperlink ref=\"D2:E4\" r:id=\"r2\" location=\"p\"/></hyperlinks>")
                .sheet("Two", "<row><c><v>1.5E3</v></c><c t=\"d\"><v>2025-05-29T10:00:00</v></c></row>");
    }
}
