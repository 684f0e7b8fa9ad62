package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages on paper: what a reader needs is there, and nothing that is only for screens.
class PaperTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final String EXHIBIT = "/agencies/16z71-franklin-county-sheriffs-office-al/exhibit";
    /// For each page what must be on paper.
    private static final Map<String, List<String>> NEEDED = Map.of(
            "/", List.of("h1", ".figures dd", ".models b", ".chart svg", ".map svg", ".changes li", ".cite"),
            "/counties/12021-collier", List.of("h1", ".answer", "section[aria-labelledby=held] td", ".timeline .bar", ".years",
                    "section[aria-labelledby=silent] li", ".cite"),
            EXHIBIT, List.of("h1", ".answer", "table td", ".mono"),
            "/counts?by=state", List.of("h1", ".answer", ".chart svg", "table td", ".definitions dd", ".cite"));

    static Stream<String> pages() {
        return NEEDED.keySet().stream().sorted().flatMap(path -> Stream.of(path, path.equals("/") ? "/es" : "/es" + path));
    }

    private static Page open(BrowserContext window, String path) {
        Page page = window.newPage();
        page.navigate(RunningSite.get().at(path));
        return page;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsNeededIsThereAndWhatIsForScreensIsNot(String path) {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = open(window, path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String own = path.equals("/es") ? "/" : path.replaceFirst("^/es", "");
            for (String selector : NEEDED.get(own)) {
                assertThat(page.locator(selector).count()).as(selector).isPositive();
                assertThat(page.locator(selector).all()).as(selector).allMatch(Locator::isVisible);
            }
            for (String selector : List.of("nav", "form", "button", "input", ".tools", ".embedthis")) {
                assertThat(page.locator(selector).all()).as(selector).noneMatch(Locator::isVisible);
            }
        }
    }

    /// A county with one local holder, one with several and statewide bodies besides, one with none, and a state's many.
    @ParameterizedTest
    @CsvSource({"/counties/01059-franklin, 3", "/counties/12021-collier, 3", "/counties/36059-nassau, 3", "/counties/06037-los-angeles, 3"})
    void aCountyIsThreeSheetsAtMost(String path, int most) {
        for (String language : List.of("", "/es")) {
            try (BrowserContext window = Browser.open(new NewContextOptions())) {
                String paper = new String(open(window, language + path).pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                        StandardCharsets.ISO_8859_1);
                assertThat(SHEET.matcher(paper).results().count()).as(language + path).isBetween(1L, (long) most);
            }
        }
    }

    @Test
    void byNightPaperStaysWhite() {
        try (BrowserContext window =
                Browser.open(new NewContextOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK))) {
            Page page = open(window, "/counties/12021-collier");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.answer')).color")).isEqualTo("rgb(0, 0, 0)");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.model')).color")).isNotEqualTo("rgb(224, 172, 90)");
        }
    }
}
