package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;

/// Panels as they stand in other people's pages.
class PanelsInABrowserTest {
    private static String frame(String path, int width) {
        return "<iframe src='" + RunningSite.get().at(path) + "' width='" + width + "' height='380'></iframe>";
    }

    @Test
    void aPanelStandsInAPageOfAnotherSite() {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = window.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.setContent(frame("/embed/counties/12021-collier", 200));
            assertThat(page.frameLocator("iframe").locator("h1").textContent()).isEqualTo("Collier County, FL");
            Object wide = page.frames().getLast().evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(200);
            assertThat(said).isEmpty();
        }
    }

    @Test
    void aPageThatIsNoPanelDoesNot() {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = window.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.setContent(frame("/counties/12021-collier", 600));
            assertThat(page.frameLocator("iframe").locator(".answer").count()).isZero();
            assertThat(said.toString()).contains("frame");
        }
    }
}
