package org.countersign.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countersign.page.Ask;
import org.countersign.page.Found;
import org.countersign.page.Language;
import org.countersign.page.Site;
import org.countersign.page.Words;
import org.countersign.register.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Briefs as files, made of the bundled record: a county with several holders, one without any, a state with hundreds, one
/// with none, and a town.
class BriefPaperTest {
    private static final Site SITE = new Site(Record.bundled().kept(), "testrevision");
    private static final List<String> PLACES =
            List.of("counties/36059-nassau", "counties/12057-hillsborough", "counties/06075-san-francisco", "states/fl", "states/vt",
                    "places/1245000-miami");

    static Stream<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (String place : PLACES) {
            for (Language language : Language.values()) {
                for (Paper paper : Paper.values()) {
                    all.add(Arguments.of(place, language, paper));
                }
            }
        }
        return all.stream();
    }

    static BriefView view(String place) {
        String last = place.substring(place.indexOf('/') + 1);
        Found found = place.startsWith("states/")
                ? SITE.figures().state(last, Ask.PLAIN)
                : place.startsWith("counties/") ? SITE.county(last, Ask.PLAIN) : SITE.place(last, Ask.PLAIN);
        return (BriefView) ((Found.Shown) BriefView.of(found, SITE.revision())).view();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyBriefIsPdfUaOnTwoPagesAndSaysWhatItMust(String place, Language language, Paper paper) throws IOException {
        BriefView view = view(place);
        Brief brief = view.brief(Words.of(language));
        byte[] pdf = view.pdf(Words.of(language), paper);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(paper == Paper.A4 ? 595.3f : 612f,
                    org.assertj.core.data.Offset.offset(0.5f));
            String front = text(document, 1, 2);
            assertThat(front).contains(squeezed(brief.answer())).contains(SITE.newest().orElseThrow().edition().sha256());
            assertInOrder(front, brief.body().stream().map(Section::heading).toList());
            brief.annex().forEach(section -> assertThat(front).doesNotContain(squeezed(section.heading())));
            if (brief.annex().isEmpty()) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
            } else {
                assertThat(text(document, 3, 3)).contains(squeezed(brief.annex().getFirst().heading()));
            }
        }
    }

    private static void assertInOrder(String text, List<String> headings) {
        int at = 0;
        for (String heading : headings) {
            int found = text.indexOf(squeezed(heading), at);
            assertThat(found).as("heading '" + heading + "' behind those before it").isGreaterThanOrEqualTo(at);
            at = found;
        }
    }

    @Test
    void theSameBriefIsTheSameFile() {
        BriefView view = view("counties/12057-hillsborough");
        Words words = Words.of(Language.SPANISH);

        assertThat(view.pdf(words, Paper.A4)).isEqualTo(view("counties/12057-hillsborough").pdf(words, Paper.A4));
        assertThat(view.pdf(words, Paper.A4)).isNotEqualTo(view.pdf(words, Paper.LETTER));
    }

    @Test
    void theFileKnowsItsTitleAndNoClock() throws IOException {
        try (PDDocument document = Loader.loadPDF(view("states/vt").pdf(Words.of(Language.ENGLISH), Paper.LETTER))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("287(g) in Vermont: a brief");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).hasToString(
                    SITE.newest().orElseThrow().date() + "T00:00:00Z");
            assertThat(Optional.ofNullable(document.getDocumentInformation().getModificationDate())).isEmpty();
        }
    }

    /// The text of some pages, without what stands between words.
    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return squeezed(stripper.getText(document));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
