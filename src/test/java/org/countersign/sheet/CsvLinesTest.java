package org.countersign.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
    private static final List<String> PARTS = List.of("a", "Doña Ana", ",", "\"", "\n", " ", "\u2019", "\uD83D\uDE00", "|", "\\");

    @Test
    void whatAWriterOfCsvWritesComesBack() throws IOException {
        Random random = new Random(287);
        for (int round = 0; round < 300; round++) {
            int width = 2 + random.nextInt(4);
            List<List<String>> lines = new ArrayList<>();
            StringWriter text = new StringWriter();
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(random.nextBoolean() ? LineDelimiter.LF : LineDelimiter.CRLF).build(text)) {
                for (int line = 0; line < 6; line++) {
                    List<String> fields = new ArrayList<>();
                    for (int field = 0; field < width; field++) {
                        fields.add(text(random));
                    }
                    csv.writeRecord(fields);
                    lines.add(fields);
                }
            }

            CsvLines read = read(text.toString());

            assertThat(read.heading()).isEqualTo(lines.getFirst());
            assertThat(read.count()).isEqualTo(5);
            for (int line = 0; line < 5; line++) {
                assertThat(read.fields(line)).as(text.toString()).isEqualTo(lines.get(line + 1));
            }
        }
    }

    @Test
    void emptyLinesAndAMissingLastLineEndDoNotMatter() throws IOException {
        CsvLines read = read("a,b\n\nc,\n,d");

        assertThat(read.count()).isEqualTo(2);
        assertThat(read.fields(0)).containsExactly("c", "");
        assertThat(read.fields(1)).containsExactly("", "d");
        assertThat(read("").count()).isZero();
        assertThat(read("").heading()).isEmpty();
    }

    @Test
    void aDamagedLineIsNamed() throws IOException {
        assertThatThrownBy(() -> read("a,b\nc,d\ne\n")).isInstanceOf(IOException.class).hasMessage("line 3 has 1 instead of 2 fields");
        assertThatThrownBy(() -> read("a,b\nc,\"d\ne,f\n")).isInstanceOf(IOException.class)
                .hasMessage("line 2 opens a quote that is never closed");
        for (String broken : List.of("c,\"d\"e", "c,d\"e\"", "\"c\" ,d")) {
            CsvLines read = read("a,b\n\"c\nd\",e\n" + broken + "\n");
            assertThat(read.fields(0)).containsExactly("c\nd", "e");
            assertThatThrownBy(() -> read.fields(1)).as(broken).isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("line 4 has a quote inside a field");
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static CsvLines read(String text) throws IOException {
        return CsvLines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
