package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;

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

    @Test
    void aPanelStandsInAPageOfAnotherSite() throws IOException {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = window.newPage();
            HttpServer other = frame(page, "/embed/counties/12021-collier", 200);
            assertThat(page.frameLocator("iframe").locator("h1").textContent()).isEqualTo("Collier County, FL");
            Object wide = page.frames().getLast().evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(200);
            other.stop(0);
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
