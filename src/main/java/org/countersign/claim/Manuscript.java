package org.countersign.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// The text of a file as the desk reads it: plain text and Markdown as they are; of HTML the words at the places where they stand,
/// so that offsets count in the file's own text; of PDF the text in reading order.
public final class Manuscript {
    private Manuscript() {}

    /// Reads a file's bytes; what it is they tell themselves.
    ///
    /// @throws IOException when a PDF is damaged or locked
    public static String text(byte[] bytes) throws IOException {
        if (bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return Pdf.text(bytes);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String start = text.substring(0, Math.min(text.length(), 1000)).toLowerCase(Locale.ROOT);
        boolean html = start.contains("<html") || start.contains("<!doctype html") || start.contains("<p>") || start.contains("<body")
                || start.contains("<div");
        return html ? html(text) : text;
    }

    /// The words of a page, blanks for its tags.
    private static String html(String text) {
        char[] blank = new char[text.length()];
        for (int i = 0; i < blank.length; i++) {
            blank[i] = text.charAt(i) == '\n' ? '\n' : ' ';
        }
        Document page = Jsoup.parse(text, Parser.htmlParser().setTrackPosition(true));
        page.body().nodeStream(TextNode.class).filter(words -> words.sourceRange().isTracked()).forEach(words -> {
            int from = words.sourceRange().startPos();
            text.getChars(from, words.sourceRange().endPos(), blank, from);
        });
        return new String(blank).replace("&nbsp;", "      ").replace("&amp;", "&    ").replace("&rsquo;", "'      ").replace("&mdash;",
                "-      ");
    }

    /// Apart, so that the library is loaded only for a PDF.
    private static final class Pdf {
        private static String text(byte[] bytes) throws IOException {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
