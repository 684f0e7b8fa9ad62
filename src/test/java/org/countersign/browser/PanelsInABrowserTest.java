package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Panels as they stand in other people's pages.
class PanelsInABrowserTest {
    /// Opens a page of another origin that frames a path of the site.
    private static HttpServer frame(Page page, String path, int width) throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] body = ("<iframe src='" + RunningSite.get().at(path) + "' width='" + width + "' height='380'></iframe>")
                .getBytes(StandardCharsets.UTF_8);
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
        page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
        return other;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/embed/counties/12021-collier | Collier County, FL", "/embed/states/fl | Florida",
        "/es/embed/states/ca | California", "/embed/growth | Agreements since 2021, by model",
        "/embed/growth?state=tx | Agreements in Texas month by month, by model"})
    void aPanelStandsInAPageOfAnotherSiteAtAnyWidth(String path, String heading) throws IOException {
        for (int width : new int[] {200, 360, 900}) {
            try (BrowserContext window = Browser.open(new NewContextOptions())) {
                Page page = window.newPage();
                HttpServer other = frame(page, path, width);
                assertThat(page.frameLocator("iframe").locator("h1").textContent()).isEqualTo(heading);
                Object wide = page.frames().getLast().evaluate("document.documentElement.scrollWidth");
                assertThat(((Number) wide).intValue()).as("%s in %d", path, width).isLessThanOrEqualTo(width);
                assertThat(page.frameLocator("iframe").locator(".note").textContent()).contains("27", "2026", "ICE");
                PlaywrightAssertions.assertThat(page.frameLocator("iframe").locator(".note")).isInViewport();
                assertThat(page.frameLocator("iframe").locator("script, form, nav").count()).isZero();
                other.stop(0);
            }
        }
    }

    @Test
    void aPageThatIsNoPanelDoesNot() throws IOException {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = window.newPage();
            HttpServer other = frame(page, "/counties/12021-collier", 600);
            assertThat(page.frameLocator("iframe").locator(".answer").count()).isZero();
            other.stop(0);
        }
    }
}
