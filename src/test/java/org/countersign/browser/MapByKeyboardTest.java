package org.countersign.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.countersign.page.Language;
import org.countersign.page.Words;
import org.countersign.web.RunningSite;
import org.junit.jupiter.api.Test;

/// The map with the keyboard alone, and without scripts. What it must show is told by its JSON twin.
class MapByKeyboardTest {
    private static final String SLIDER = "#map input[type=range]";
    private static final String DRAWING = "#map svg";
    private static final int MOST_TABS = 60;
    private static final long PAUSED = 3_600_000;
    /// How long the map rests at a month while it plays, in milliseconds, and how long for those who want little motion.
    private static final int STEP = 350;
    private static final int CALM_STEP = 1500;

    private static Page open(BrowserContext window, String path) {
        Page page = window.newPage();
        page.clock().install(new Clock.InstallOptions().setTime(0));
        page.navigate(RunningSite.get().at(path));
        page.locator(SLIDER + ":enabled").waitFor();
        // From here on the page's time goes on only when told.
        page.clock().pauseAt(PAUSED);
        return page;
    }

    private static JsonNode series() throws Exception {
        return new ObjectMapper().readTree(RunningSite.get().get("/map.json").body()).get("result").get("series");
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("no way by the tab key to " + wanted);
    }

    /// The map stands at a month: its number, its day in words for eyes and ears, and each county's class.
    @SuppressWarnings("unchecked")
    private static void assertAt(Page page, int month, Language language, String by) throws Exception {
        JsonNode series = series();
        String day = Words.of(language).day(LocalDate.parse(series.get("days").get(month).asText()));
        assertThat(page.locator(SLIDER).inputValue()).isEqualTo(Integer.toString(month));
        assertThat(page.locator(".map-day").textContent()).isEqualTo(day);
        assertThat(page.locator(SLIDER).getAttribute("aria-valuetext")).isEqualTo(day);
        Map<String, String> drawn = (Map<String, String>) page.evaluate(
                "Object.fromEntries([...document.querySelectorAll('#map [data-f]')].map(path => [path.dataset.f, path.getAttribute('class')]))");
        assertThat(drawn).hasSizeGreaterThan(3000);
        drawn.forEach((fips, shown) -> {
            JsonNode digits = series.get(by).get(fips);
            assertThat(shown).as(fips).isEqualTo("k" + (digits == null ? '0' : digits.asText().charAt(month)));
        });
    }

    @Test
    void theSliderGoesByArrowsHomeAndEnd() throws Exception {
        int last = series().get("days").size() - 1;
        for (Language language : Language.values()) {
            String by = language == Language.ENGLISH ? "model" : "count";
            try (BrowserContext window = Browser.open(new NewContextOptions())) {
                Page page = open(window, language.prefix() + "/map?by=" + by);
                tabTo(page, SLIDER);
                assertAt(page, last, language, by);
                page.keyboard().press("Home");
                assertAt(page, 0, language, by);
                page.keyboard().press("ArrowRight");
                page.keyboard().press("ArrowRight");
                assertAt(page, 2, language, by);
                page.keyboard().press("End");
                page.keyboard().press("ArrowLeft");
                assertAt(page, last - 1, language, by);
            }
        }
    }

    @Test
    void theSpaceBarPlaysAndPauses() throws Exception {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = open(window, "/map");
            tabTo(page, SLIDER);
            page.keyboard().press("Home");
            page.keyboard().press("Shift+Tab");
            Locator play = page.locator("#map button").first();
            assertThat(play.textContent()).isEqualTo("Play");
            page.keyboard().press("Space");
            assertThat(play.textContent()).isEqualTo("Pause");
            page.clock().runFor(3 * STEP);
            assertAt(page, 3, Language.ENGLISH, "model");
            page.keyboard().press("Space");
            page.clock().runFor(3 * STEP);
            assertThat(play.textContent()).isEqualTo("Play");
            assertAt(page, 3, Language.ENGLISH, "model");
        }
    }

    @Test
    void whoWantsLittleMotionGetsItSlowly() {
        try (BrowserContext window = Browser.open(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = open(window, "/map");
            tabTo(page, SLIDER);
            page.keyboard().press("Home");
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Space");
            page.clock().runFor(CALM_STEP - 1);
            assertThat(page.locator(SLIDER).inputValue()).isEqualTo("0");
            page.clock().runFor(1);
            assertThat(page.locator(SLIDER).inputValue()).isEqualTo("1");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('#map button')).transitionDuration")).isEqualTo("0s");
        }
    }

    @Test
    void theDrawingIsEnlargedAndMovedByKeys() {
        try (BrowserContext window = Browser.open(new NewContextOptions())) {
            Page page = open(window, "/map");
            List<Integer> whole = box(page);
            tabTo(page, DRAWING);
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isNotEqualTo("none");
            page.keyboard().press("+");
            page.keyboard().press("+");
            List<Integer> closer = box(page);
            // 80 % of 80 %
            assertThat(closer.get(2)).isEqualTo(whole.get(2) * 64 / 100);
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertThat(box(page).get(0)).isGreaterThan(closer.get(0));
            assertThat(box(page).get(1)).isGreaterThan(closer.get(1));
            page.keyboard().press("0");
            assertThat(box(page)).isEqualTo(whole);
        }
    }

    private static List<Integer> box(Page page) {
        return java.util.Arrays.stream(page.locator(DRAWING).getAttribute("viewBox").split(" ")).map(Integer::valueOf).toList();
    }

    @Test
    void withoutScriptsADayIsChosenInTheForm() {
        try (BrowserContext window = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            page.navigate(RunningSite.get().at("/es/map"));
            assertThat(page.locator(SLIDER).count()).isZero();
            page.locator("#map-day").fill("2021-03-01");
            page.locator("#map-by").selectOption("count");
            page.locator("main form.day button").first().click();
            assertThat(page.url()).endsWith("/es/map?on=2021-03-01&by=count");
            int drawn = page.locator("#map .counties path:not(.k0)").count();
            assertThat(drawn).isPositive().isEqualTo(page.locator("section[aria-labelledby=table] tbody tr").count());
            // Alaska, Hawaii, and five territories
            assertThat(page.locator("#map text.inset").allTextContents()).containsExactlyInAnyOrder("AK", "HI", "AS", "GU", "MP", "PR",
                    "VI");
            assertThat(page.locator("#map figcaption").textContent()).contains("AK Alaska", "MP Northern Mariana Islands");
        }
    }
}
