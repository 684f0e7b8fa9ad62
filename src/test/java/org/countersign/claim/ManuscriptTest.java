package org.countersign.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/// Files become texts; words of a page keep their places.
class ManuscriptTest {
    @Test
    void wordsOfAPageStandWhereTheyStoodAndItsScriptsAreLeftOut() throws IOException {
        String page =
                "<!doctype html><html><head><script>var a = 1;</script></head><body><p>Florida has <b>318</b> agreements.</p></body></html>";
        String text = Manuscript.text(page.getBytes(StandardCharsets.UTF_8));

        assertThat(text).hasSameSizeAs(page).doesNotContain("var");
        assertThat(text.indexOf("318")).isEqualTo(page.indexOf("318"));
    }

    @Test
    void plainTextStaysAsItIs() throws IOException {
        assertThat(Manuscript.text("# 896 acuerdos\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("# 896 acuerdos\n");
    }

    @Test
    void aPdfGivesItsText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Florida has 318 agreements.");
                content.endText();
            }
            document.save(bytes);
        }

        assertThat(Manuscript.text(bytes.toByteArray())).contains("Florida has 318 agreements.");
    }
}
