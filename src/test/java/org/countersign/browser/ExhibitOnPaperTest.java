package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.countersign.web.RunningSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An exhibit is one sheet of Letter paper, also for those who hold most and with the longest links.
class ExhibitOnPaperTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    /// 8.5 by 11 inches in points.
    private static final String LETTER = "/MediaBox [0 0 612 792]";

    @ParameterizedTest
    @ValueSource(strings = {
        "3nf7x-collier-county-sheriffs-office-fl/exhibit?on=2022-05-05", "3nf7x-collier-county-sheriffs-office-fl/exhibit?on=2025-03-10",
        "16z71-franklin-county-sheriffs-office-al/exhibit", "gd712-lawrence-county-sheriffs-office-al/exhibit?on=2026-01-15"})
    void itIsOneSheet(String address) {
        for (String language : new String[] {"", "/es"}) {
            try (BrowserContext window = Browser.open(new NewContextOptions())) {
                Page page = window.newPage();
                page.navigate(RunningSite.get().at(language + "/agencies/" + address));
                String paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
                assertThat(paper).as(language + address).contains(LETTER);
                assertThat(SHEET.matcher(paper).results().count()).as(language + address).isEqualTo(1);
            }
        }
    }
}
