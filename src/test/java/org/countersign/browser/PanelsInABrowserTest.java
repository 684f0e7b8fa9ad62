package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;

/// Panels as they stand in other people's pages.
class PanelsInABrowserTest {
    /// Opens a page of another site that frames an address of this one; nothing is asked of the network for it.
    private static void frame(Page page, String path, int width) {
        page.route("http://other.example/", answer -> answer.fulfill(new Route.FulfillOptions().setContentType("text/html")
                .setBody("<iframe src='" + RunningSite.get().at(path) + "' width='" + width + "' height='380'></iframe>")));
        page.navigate("http://other.example/");
    }

    @Test
    void aPanelStandsInAPageOfAnotherSite() {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = window.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            frame(page, "/embed/counties/12021-collier", 200);
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
            frame(page, "/counties/12021-collier", 600);
            assertThat(page.frameLocator("iframe").locator(".answer").count()).isZero();
            assertThat(said.toString()).contains("frame");
        }
    }
}
