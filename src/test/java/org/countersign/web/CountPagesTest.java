package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// States, models, counts and comparisons over HTTP, against what is known of two days from outside of the register:
/// on 29 May 2025 ICE's list had 635 rows, 100 JEM, 228 WSO and 307 TFM, in 40 states; by the end of 24 July 2025
/// 865 rows, 434 of them TFM.
class CountPagesTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode result(String path) {
        HttpResponse<String> answer = SITE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        try {
            return JSON.readTree(answer.body()).get("result");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static JsonNode group(JsonNode result, String key) {
        return each(result.get("groups")).stream().filter(group -> group.get("key").asText().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void theRowsOf29May2025ByModel() {
        JsonNode counts = result("/counts.json?by=model&on=2025-05-29");
        assertThat(counts.at("/total/rows").asInt()).isEqualTo(635);
        assertThat(counts.at("/total/states").asInt()).isEqualTo(40);
        assertThat(group(counts, "JEM").get("rows").asInt()).isEqualTo(100);
        assertThat(group(counts, "WSO").get("rows").asInt()).isEqualTo(228);
        assertThat(group(counts, "TFM").get("rows").asInt()).isEqualTo(307);
        assertThat(counts.get("definitions").size()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void theRowsOf24July2025() {
        JsonNode counts = result("/counts.json?on=2025-07-24");
        assertThat(counts.at("/total/rows").asInt()).isEqualTo(865);
        assertThat(group(counts, "TFM").get("rows").asInt()).isEqualTo(434);
    }

    @Test
    void monthsAreOfOneDateOnlyAndSayWhich() {
        JsonNode signed = result("/counts.json?by=month&on=2025-05-29");
        JsonNode listed = result("/counts.json?by=month&basis=listed&on=2025-05-29");
        assertThat(signed.get("basis").asText()).isEqualTo("signed");
        assertThat(listed.get("basis").asText()).isEqualTo("listed");
        for (JsonNode months : List.of(signed, listed)) {
            assertThat(each(months.get("groups")).stream().mapToInt(month -> month.get("rows").asInt()).sum()).isEqualTo(635);
        }
        // nothing can be listed before the record begins, but much was signed before
        assertThat(each(listed.get("groups")).getFirst().get("key").asText()).isEqualTo("2021-01");
        assertThat(each(signed.get("groups")).getFirst().get("key").asText()).isLessThan("2021-01");
        assertThat(SITE.get("/counts?by=month&basis=listed").body()).contains("not the month in which it was signed");
        assertThat(SITE.get("/counts?by=month").body()).contains("by the month in which it was signed");
    }

    @Test
    void everyStateAndTerritoryIsThereAndFortyHoldSomething() {
        List<JsonNode> states = each(result("/states.json?on=2025-05-29").get("states"));
        // 50 states, the District of Columbia, five territories
        assertThat(states).hasSize(56);
        assertThat(states.stream().filter(state -> state.get("rows").asInt() > 0 && !state.get("territory").asBoolean())).hasSize(40);
        assertThat(states.stream().mapToInt(state -> state.get("rows").asInt()).sum()).isEqualTo(635);
        assertThat(states.stream().map(state -> state.get("name").asText()).toList()).isSorted();
        for (JsonNode state : states) {
            assertThat(state.get("countiesWithHolder").asInt()).isLessThanOrEqualTo(state.get("counties").asInt());
            state.path("residents").forEach(people -> assertThat(people.asLong()).isLessThanOrEqualTo(state.get("people").asLong()));
        }
        assertThat(SITE.get("/states.csv?on=2025-05-29").body().lines()).hasSize(57);
    }

    @Test
    void aStateListsEachHolderItCounts() {
        JsonNode florida = result("/states/fl.json?on=2025-05-29");
        Set<String> agencies = new TreeSet<>();
        Set<String> agreements = new TreeSet<>();
        List<JsonNode> lists = new ArrayList<>(List.of(florida.get("statewide"), florida.get("withoutTerritory")));
        florida.get("byCounty").forEach(county -> lists.add(county.get("agencies")));
        lists.forEach(list -> list.forEach(holder -> {
            agencies.add(holder.get("agency").asText());
            // one agency's agreement was printed with two signing days then: two terms, one agreement
            holder.get("agreements").forEach(agreement -> agreements.add(holder.get("agency").asText() + agreement.get("model").asText()));
        }));
        assertThat(agencies).hasSize(florida.get("agencies").asInt());
        assertThat(agreements).hasSize(florida.get("agreements").asInt());
        assertThat(florida.get("byCounty").size() + florida.get("countiesWithout").size()).isEqualTo(67);
        JsonNode last = florida.get("growth").get(florida.get("growth").size() - 1);
        assertThat(last.get("agreements").asInt()).isEqualTo(florida.get("agreements").asInt());
    }

    @Test
    void aStateWithoutAnythingSaysSo() {
        assertThat(SITE.get("/states/ca?on=2025-05-29").body()).contains("No agency of California is on ICE’s list of May 29, 2025");
        assertThat(SITE.get("/es/states/ca?on=2025-05-29").body())
                .contains("Ninguna agencia de California figura en la lista de ICE del 29 de mayo de 2025");
    }

    @Test
    void aStateIsFoundByItsLettersOrItsName() {
        assertThat(SITE.get("/states/FL").headers().firstValue("Location")).contains("/states/fl");
        assertThat(SITE.get("/es/states/new-york").headers().firstValue("Location")).contains("/es/states/ny");
        assertThat(SITE.get("/states/zz").statusCode()).isEqualTo(404);
    }

    @Test
    void aModelAddsUpOverItsStates() {
        JsonNode model = result("/models/jem.json?on=2025-05-29");
        assertThat(model.get("agreements").asInt()).isEqualTo(100);
        assertThat(each(model.get("byState")).stream().mapToInt(state -> state.get("agreements").asInt()).sum()).isEqualTo(100);
        assertThat(model.get("newest").size()).isEqualTo(20);
        assertThat(model.at("/firstListed/after").isNull()).isTrue();
        assertThat(result("/models/tfm.json").at("/firstListed/after").isNull()).isFalse();
        assertThat(SITE.get("/models/JEM").headers().firstValue("Location")).contains("/models/jem");
        assertThat(SITE.get("/models/none").statusCode()).isEqualTo(404);
    }

    @Test
    void twoDaysOfTheCountry() {
        JsonNode compared = result("/compare.json?on=2025-05-29&with=2025-07-24");
        JsonNode wso = each(compared.get("differences")).stream().filter(row -> row.get("measure").asText().equals("WSO")).findFirst()
                .orElseThrow();
        assertThat(wso.get("first").asInt()).isEqualTo(228);
        assertThat(wso.get("difference").asInt()).isEqualTo(wso.get("second").asInt() - 228);
        assertThat(compared.at("/second/edition/published").asText()).isEqualTo("2025-07-24");
        assertThat(compared.get("onlySecond")).isNotEmpty();
    }

    @Test
    void twoPlacesSideBySideWithTheDifferenceInWords() {
        String page = SITE.get("/compare?a=12021&b=/counties/36059-nassau&on=2025-02-01").body();
        assertThat(page).contains("Collier County, FL and Nassau County, NY side by side").contains("Nassau County, NY, ")
                .contains("no agreement").contains("fewer").contains("<form");
        String csv = SITE.get("/compare.csv?a=fl&b=tx&on=2025-05-29").body();
        assertThat(csv).startsWith("measure,first,second,difference\nagreements,");
        assertThat(SITE.get("/compare?a=zz9&b=36059").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAQuestionThereIsTheForm() {
        assertThat(SITE.get("/compare").body()).contains("name=\"a\"").contains("name=\"with\"").doesNotContain("<table");
        assertThat(result("/compare.json").get("first").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counts.json?by=sheriff", "/counts.json?unit=people", "/counts.json?by=month&basis=known",
        "/compare.json?with=yesterday"})
    void aWrongValueIsNamedWithWhatIsAllowed(String path) throws IOException {
        HttpResponse<String> answer = SITE.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(path).contains(problem.get("parameter").asText() + "=");
        assertThat(problem.get("allowed").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/states", "/states/fl", "/states/gu", "/models", "/models/wso", "/counts", "/counts?by=kind",
        "/counts?by=month",
        "/compare?a=12021&b=fl"})
    void beforeTheFirstListNothingIsCountedAndThePageSaysWhy(String path) {
        String page = SITE.get(path + (path.contains("?") ? "&" : "?") + "on=2020-06-01").body();
        assertThat(page).contains("class=\"answer\"").containsPattern("No list of participating agencies is known by|no list is known");
    }

    @Test
    void whatCouldBeKnownIsWhatWasListedByThen() {
        assertThat(result("/states.json?known=2025-05-29").get("states")).isEqualTo(result("/states.json?on=2025-05-29").get("states"));
    }
}
