package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.countersign.law.Law;
import org.countersign.law.StatePolicy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The law beside the list over HTTP: nothing is said without its source, and figures of the list are those of other pages.
class LawPagesTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Document page(String path) {
        assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(SITE.get(path).body());
    }

    private static JsonNode result(String path) {
        try {
            return JSON.readTree(SITE.get(path).body()).get("result");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/law/statute", "/law/orders", "/law/bills", "/law/bills/s2401", "/law/money", "/law/alone",
        "/models/walkthrough",
        "/policy", "/states/md", "/agencies/awztz/deadlines", "/es/law/statute", "/es/law/orders", "/es/law/bills/s2401", "/es/law/money",
        "/es/models/walkthrough", "/es/policy"})
    void everyFactNamesASourceAndHowSureItIs(String path) {
        String there = SITE.get(path).headers().firstValue("Location").orElse(path);
        assertThat(page(there).select(".fact")).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.select(".rests a[href]")).as(fact.id()).isNotEmpty();
            assertThat(fact.select(".rests .sure").eachText()).as(fact.id()).isNotEmpty().doesNotContain("");
        });
    }

    @Test
    void theModelsStandSideBySideEachCellWithItsSourceOrSaidToBeUnread() {
        Document models = page("/models");
        assertThat(models.select(".side tbody tr")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(models.select(".side tbody td")).allSatisfy(
                cell -> assertThat(cell.select(".rests a, .note")).as(cell.text()).isNotEmpty());
    }

    /// The number of paragraphs of 8 U.S.C. 1357(g).
    @Test
    void theStatuteHasItsTenParagraphs() {
        assertThat(page("/law/statute").select(".fact h3").eachText()).hasSize(10).first().isEqualTo("287(g)(1)");
    }

    @Test
    void theContradictionOfNinetyAndOneHundredEightyDaysIsShown() {
        String text = page("/law/bills/s2401").select("#s2401-tension").text();
        assertThat(text).contains("90").contains("180");
    }

    @Test
    void theWhatIfHasTheFormThatScriptsRead() {
        JsonNode whatIf = result("/law/bills/s2401/whatif.json");
        assertThat(whatIf.fieldNames()).toIterable()
                .containsExactly("applications", "decidedWithin90", "pastDue", "unknown", "medianDays", "byModel", "assumptions");
        int all = 0;
        for (JsonNode model : whatIf.get("byModel")) {
            all += model.get("applications").asInt();
        }
        assertThat(all).isEqualTo(whatIf.get("applications").asInt());
        assertThat(SITE.get("/law/bills/s2401/whatif.json?from=2025-13-01").statusCode()).isEqualTo(400);
        assertThat(SITE.get("/law/bills/s2401/whatif.json?from=2025-06-01&to=2025-05-01").statusCode()).isEqualTo(400);
        assertThat(SITE.get("/law/bills/nothing").statusCode()).isEqualTo(404);
    }

    /// Maryland's ban took effect on 17 February 2026 and its two last rows stood on the list of 27 March 2026; the day before
    /// the ban nothing of Maryland stood against it.
    @Test
    void aBanAndTheListAreTwoFacts() {
        assertThat(page("/policy?on=2026-03-27").select("#against ~ table tbody th").eachText()).contains("Maryland");
        assertThat(page("/policy?on=2026-02-16").select("#against ~ table tbody th").eachText()).doesNotContain("Maryland");
        result("/policy.json?on=2026-03-27").get("listedAgainstBan").forEach(one -> {
            String usps = one.get("state").asText();
            assertThat(one.get("rows").asInt()).as(usps)
                    .isEqualTo(result("/states/" + usps.toLowerCase(java.util.Locale.ROOT) + ".json?on=2026-03-27").get("rows").asInt());
        });
    }

    @Test
    void everyInstrumentStandsOnThePageOfItsState() {
        for (StatePolicy policy : Law.bundled().listPolicies()) {
            assertThat(page("/states/" + policy.state().toLowerCase(java.util.Locale.ROOT)).getElementById(policy.id())).as(policy.id())
                    .isNotNull();
        }
    }

    @Test
    void deadlinesComeAsACalendar() {
        // JEM of the revision of 2025: an ending by ICE is published 90 days before it takes effect
        String path = "/agencies/gd712-lawrence-county-sheriffs-office-al/deadlines";
        var calendar = SITE.get(path + ".ics?event=ice-gives-notice&on=2026-03-02");
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("VERSION:2.0");
        assertThat(SITE.get("/states/fl.ics").statusCode()).isEqualTo(406);
        assertThat(SITE.get(path + "?event=birthday").statusCode()).isEqualTo(400);
    }

    @Test
    void numbersOnTheChartStandInTheListBelowIt() {
        Document growth = page("/growth");
        assertThat(growth.select(".mark-number")).isNotEmpty().hasSameSizeAs(growth.select(".marks li"));
        assertThat(growth.select(".marks li")).allSatisfy(mark -> assertThat(mark.select(".rests a")).isNotEmpty());
    }
}
