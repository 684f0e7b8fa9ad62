package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.archive.BundledRecord;
import org.countersign.archive.Edition;
import org.countersign.archive.NotedEdition;
import org.countersign.sheet.Cell;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;

/// The way from the search field to the row that ICE printed, as a resident goes it, with scripts and without.
class WaysInABrowserTest {
    private static final Pattern ROW = Pattern.compile(".*/editions/([0-9a-f]{12})\\?row=(\\d+)#r\\d+");

    @Test
    void fromTheSearchFieldToTheCountyAndItsEvidence() throws Exception {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = window.newPage();
            page.navigate(RunningSite.get().at("/"));
            page.locator("#q").pressSequentially("collier");
            page.locator("#suggestions a").filter(new Locator.FilterOptions().setHasText("Collier County")).first().click();
            page.waitForURL("**/counties/12021-collier");
            assertThat(page.locator(".answer").textContent()).contains("Collier County", "March 27, 2026");
            follow(page);
        }
    }

    @Test
    void withoutScriptsTheSameWay() throws Exception {
        try (BrowserContext window = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            page.navigate(RunningSite.get().at("/es"));
            page.locator("#q").fill("collier");
            page.locator(".search button").click();
            page.locator(".hits a").filter(new Locator.FilterOptions().setHasText("Collier County")).first().click();
            assertThat(page.url()).endsWith("/es/counties/12021-collier");
            assertThat(page.locator(".answer").textContent()).contains("27 de marzo de 2026");
            follow(page);
        }
    }

    /// From a county's page by its first agreement to the newest row printed for it.
    private static void follow(Page page) throws Exception {
        page.locator("section[aria-labelledby=held] tbody a[href*='/agreements/']").first().click();
        page.waitForURL("**/agreements/**");
        page.locator("section[aria-labelledby=versions] a[href*='?row=']").last().click();
        page.waitForURL("**/editions/**");

        Matcher address = ROW.matcher(page.url());
        assertThat(address.matches()).as(page.url()).isTrue();
        Locator shown = page.locator("#r" + address.group(2));
        PlaywrightAssertions.assertThat(shown).isInViewport();
        String text = shown.locator("td[lang=en]").textContent().replaceAll("\\s+", " ");
        List<String> printed = printed(address.group(1), Integer.parseInt(address.group(2)));
        assertThat(printed).anyMatch(cell -> cell.contains("Collier County"));
        assertThat(printed).as("the row as printed").allSatisfy(cell -> assertThat(text).contains(cell));
    }

    /// The cells of a row that hold anything, from the record itself.
    private static List<String> printed(String sha256, int row) throws Exception {
        Edition edition = BundledRecord.listEditions().stream().map(NotedEdition::edition)
                .filter(some -> some.sha256().startsWith(sha256)).findFirst().orElseThrow();
        return edition.list().lines().stream().filter(placed -> placed.row() == row).findFirst().orElseThrow().line().cells().stream()
                .map(Cell::text).map(cell -> cell.replaceAll("\\s+", " ").strip()).filter(cell -> !cell.isEmpty()).toList();
    }
}
