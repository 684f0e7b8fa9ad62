package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cases, studies, arguments, history, contacts, sources and rights over HTTP: nothing is said without its source.
class AccountPagesTest {
    private static final RunningSite SITE = RunningSite.get();

    private static Document page(String path) {
        assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(SITE.get(path).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/studies", "/arguments", "/history", "/contacts", "/es/cases", "/es/studies", "/es/arguments",
        "/es/history", "/es/contacts"})
    void everyFactNamesASourceAndHowSureItIs(String path) {
        Document page = page(path);
        assertThat(page.select(".fact")).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.select(".rests .rest")).as(fact.id()).isNotEmpty();
            assertThat(fact.select(".rests .sure").eachText()).as(fact.id()).doesNotContain("");
            assertThat(fact.select(".rests a[href]")).as(fact.id()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rights", "/es/rights"})
    void everyLineOnRightsNamesASourceThatHasAnEntry(String path) {
        Document sources = page("/sources");
        assertThat(page(path).select(".plain-lines li")).hasSizeGreaterThan(40).allSatisfy(line -> {
            assertThat(line.select(".rests a[href]")).as(line.id()).isNotEmpty().allSatisfy(link -> {
                String id = link.attr("href").replaceFirst(".*#", "");
                assertThat(sources.getElementById(id)).as(id).isNotNull();
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rights", "/rights/card", "/rights/plan", "/es/rights", "/es/rights/card", "/es/rights/plan"})
    void rightsRunNoScriptAskNothingAndCanBeLeftAtOnce(String path) {
        Document page = page(path);
        assertThat(page.select("script, form, input, img, iframe, object")).isEmpty();
        Element first = page.select("main a").first();
        assertThat(first).isNotNull();
        assertThat(first.attr("href")).isEqualTo("https://www.weather.gov/");
        assertThat(first.attr("rel")).contains("noreferrer");
    }

    @Test
    void bothSidesHaveAsManyArguments() {
        Document page = page("/arguments");
        assertThat(page.select("section")).hasSize(2);
        assertThat(page.select("section").get(0).select(".fact")).hasSameSizeAs(page.select("section").get(1).select(".fact"));
    }

    @Test
    void onlyCountsBeforeTheRegistersOwnAreDrawn() throws IOException {
        JsonNode published = new ObjectMapper().readTree(SITE.get("/history.json").body()).at("/result/published");
        assertThat(published.size()).isPositive();
        published.forEach(count -> assertThat(count.get("day").asText().substring(0, 4)).isBetween("1996", "2020"));
        assertThat(page("/history").select(".published .dot")).hasSize(published.size());
    }

    @Test
    void aPlaceShowsWhatWasDecidedAboutIt() {
        // Harris County, Texas, ended its agreement on 21 February 2017
        Document harris = page("/counties/48201-harris");
        assertThat(harris.select("#harris-ending-2017").text()).contains("February 21, 2017").contains("ended its agreement");
        assertThat(page("/es/counties/48201-harris").select("#harris-ending-2017").text()).contains("21 de febrero de 2017");
        assertThat(page("/counties/48203-harrison").select("#accounts-here")).isEmpty();
    }

    @Test
    void theCsvHoldsAFactALine() {
        long lines = SITE.get("/sources.csv").body().lines().count();
        assertThat(lines - 1).isGreaterThanOrEqualTo(page("/sources").select(".fact").size());
    }
}
