package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of page as a visitor's browser has it: accessible, narrow, in both languages, by day and by night.
class PagesInABrowserTest {
    /// One page of each kind; a new kind is added here.
    private static final List<String> KINDS = List.of("/embed/states/fl", "/", "/counties/12021-collier", "/places/1235000-jacksonville",
            "/zip/33130", "/map?on=2021-03-01&by=count", "/search?q=fort", "/search?q=zzzzzz", "/data",
            "/method",
            "/about", "/privacy", "/growth", "/growth?state=fl", "/growth?model=jem&state=ca",
            "/counties/12021-collier/timeline?on=2025-03-01",
            "/agencies/3nf7x-collier-county-sheriffs-office-fl/timeline", "/embed", "/embed/counties/12021-collier", "/embed/growth",
            "/embed/growth?state=tx",
            "/agencies", "/agencies?status=pending", "/agencies/gd712-lawrence-county-sheriffs-office-al",
            "/agencies/16z71-franklin-county-sheriffs-office-al/exhibit", "/agreements/16z71-TFM-1",
            "/changes?since=2026-03-01&substantive=all", "/changes?state=FL&county=12021&kind=Unlisted", "/changes/75aac3c9aeb1",
            "/editions", "/editions/c291c4bb6cef?row=123", "/findings", "/findings?kind=COUNTY_CONFLICT", "/undecided",
            "/states", "/states/fl?on=2025-05-29", "/states/ca", "/models", "/models/tfm", "/counts",
            "/counts?by=county", "/counts?by=month&basis=listed", "/compare", "/compare?a=12021&b=36059",
            "/compare?place=fl&on=2025-03-01&with=2026-03-27", "/api", "/data/diff",
            "/cases", "/studies", "/arguments", "/history", "/contacts", "/sources", "/rights", "/rights/card", "/rights/plan",
            "/counties/48201-harris", "/law", "/law/statute", "/law/orders", "/law/bills", "/law/bills/s2401", "/law/bills/s2401/whatif",
            "/law/money", "/law/alone", "/models/walkthrough", "/policy",
            "/agencies/gd712-lawrence-county-sheriffs-office-al/deadlines", "/states/ms/deadlines", "/models/hybrid",
            "/models/jem?signed=2025-02-20", "/briefs/counties/12021-collier", "/briefs/states/ca", "/nowhere");

    static Stream<String> pages() {
        return KINDS.stream().flatMap(path -> Stream.of(path, path.equals("/") ? "/es" : "/es" + path));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyoneGetsInByDay(String path) {
        try (BrowserContext window = Browser.open(new NewContextOptions().setColorScheme(ColorScheme.LIGHT).setViewportSize(1280, 900))) {
            Page page = window.newPage();
            List<String> said = new ArrayList<>();
            List<String> elsewhere = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onRequest(request -> {
                if (!request.url().startsWith(RunningSite.get().at("/"))) {
                    elsewhere.add(request.url());
                }
            });
            page.navigate(RunningSite.get().at(path));

            assertThat(violations(page)).as(path).isEmpty();
            for (int width : new int[] {1280, 768, 320}) {
                page.setViewportSize(width, 800);
                Object wide = page.evaluate("document.documentElement.scrollWidth");
                assertThat(((Number) wide).intValue()).as("%s at %d px", path, width).isLessThanOrEqualTo(width);
            }
            assertThat(elsewhere).as("asked of others").isEmpty();
            assertThat(said.stream().filter(line -> !line.contains("404")).toList()).as("refused by the browser").isEmpty();
            assertThat(window.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyoneGetsInByNight(String path) {
        try (BrowserContext window = Browser.open(new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(1280, 900))) {
            Page page = window.newPage();
            page.navigate(RunningSite.get().at(path));

            assertThat(violations(page)).as(path).isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze()
                .getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    @Test
    void aResidentGetsFromTheSearchFieldToHerCounty() {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = window.newPage();
            page.navigate(RunningSite.get().at("/"));
            page.locator("#q").pressSequentially("Collier, F");
            page.locator("#suggestions li").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/counties/12021-collier");
            assertThat(page.locator(".answer").textContent()).contains("Collier County");
        }
    }

    @Test
    void withoutScriptsTheSameWayLeadsThroughAPageOfHits() {
        try (BrowserContext window = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            page.navigate(RunningSite.get().at("/es"));
            page.locator("#q").fill("33130");
            page.locator(".search button").click();
            page.locator(".hits a").first().click();
            assertThat(page.url()).endsWith("/es/zip/33130");
            assertThat(page.locator("h1").textContent()).isEqualTo("ZIP 33130, FL");
        }
    }
}
