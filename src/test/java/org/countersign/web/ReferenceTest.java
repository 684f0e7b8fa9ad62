package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.cli.JsonText;
import org.countersign.page.ApiView;
import org.countersign.page.Language;
import org.countersign.page.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The page about the API says what the server does.
class ReferenceTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final Document ENGLISH = Jsoup.parse(SITE.get("/api").body());
    private static final Document SPANISH = Jsoup.parse(SITE.get("/es/api").body());

    @Test
    void everyAddressAndParameterStandsThere() {
        for (Document page : List.of(ENGLISH, SPANISH)) {
            assertThat(page.select("#addresses ~ table tbody tr th code").eachText())
                    .containsExactlyElementsOf(Routes.ALL.stream().map(Route::pattern).toList());
            String parameters = page.select("#parameters ~ table").text();
            Routes.ALL.stream().flatMap(route -> route.parameters().stream())
                    .forEach(parameter -> assertThat(parameters).contains(parameter.name() + "=" + parameter.example()));
        }
        assertThat(ENGLISH.text()).contains("Nothing is deprecated today.").contains("Within a schemaVersion");
        assertThat(SPANISH.text()).contains("Hoy no hay nada en vías de desaparecer.");
    }

    /// A route added in English only would stand in English on the Spanish page.
    @Test
    void everyAddressAndParameterIsSaidInSpanish() {
        Words words = Words.of(Language.SPANISH);
        for (Route route : Routes.ALL) {
            assertThat(words.find("reference.route." + route.id())).as("reference.route." + route.id()).isPresent();
            for (Parameter parameter : route.parameters()) {
                ApiView.Asks asks = new ApiView.Asks(parameter.name(), parameter.meaning(), parameter.allowed(), parameter.example());
                assertThat(asks.meaning(route.id(), words)).as(route.id() + "." + parameter.name()).isNotEqualTo(parameter.meaning());
            }
        }
    }

    /// Every type of problem, provoked.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wrong-parameter | 400 | GET  | /states.json?on=never
            wrong-parameter | 400 | GET  | /states.json?onn=2025-01-01
            wrong-parameter | 400 | GET  | /counts.csv?by=moon
            not-found       | 404 | GET  | /counties/99999.json
            not-found       | 404 | GET  | /nowhere.csv
            no-table        | 406 | GET  | /method.csv
            method          | 405 | POST | /states.json
            """)
    void theTypeOfAProblemLeadsToItsLine(String id, int status, String method, String path) {
        HttpResponse<String> answer = SITE.ask(method, path);
        Map<String, Object> problem = JsonText.object(JsonText.read(answer.body()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem).containsEntry("status", (long) status).containsEntry("type", "/api#" + id);
        assertThat(problem.get("title").toString()).isNotBlank();
        assertThat(problem.get("detail").toString()).isNotBlank();
        String[] address = problem.get("type").toString().split("#");
        assertThat(Jsoup.parse(SITE.get(address[0]).body()).getElementById(address[1])).isNotNull();
    }

    /// Programs hold on to these: one may be added, none is renamed.
    @Test
    void theTypesOfProblemsAreAVocabulary() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::id)).containsExactly("wrong-parameter", "not-found", "no-table",
                "no-form", "method", "busy", "request");
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemToo() {
        HttpResponse<String> answer = SITE.get("/" + "a".repeat(9000));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JsonText.object(JsonText.read(answer.body()))).containsEntry("type", "/api#request").containsEntry("status", 414L);
    }

    @Test
    void whatAcceptNamesInVainIsAProblemToo() {
        HttpResponse<String> answer = SITE.get("/states", "Accept", "image/webp");
        assertThat(JsonText.object(JsonText.read(answer.body()))).containsEntry("type", "/api#no-form").containsEntry("status", 406L);
    }

    @Test
    void everyTypeOfProblemHasItsLineInBothLanguages() {
        for (Document page : List.of(ENGLISH, SPANISH)) {
            assertThat(page.select("#problems ~ table tbody tr").eachAttr("id"))
                    .containsExactlyElementsOf(Arrays.stream(ProblemType.values()).map(ProblemType::id).toList());
            assertThat(page.select("[id]").eachAttr("id")).as("anchors").doesNotHaveDuplicates();
        }
    }

    static Stream<ApiView.Call> calls() {
        return Reference.CALLS.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theExamplesOfThePageAreAnsweredAsItSays(ApiView.Call call) {
        String[] headers = call.headers().stream().flatMap(header -> Arrays.stream(header.split(": "))).toArray(String[]::new);
        HttpResponse<String> answer = SITE.ask(call.method(), call.address(), headers);

        assertThat(answer.statusCode()).isEqualTo(call.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse("").split(";")[0]).isEqualTo(call.mediaType());
        String shown = call.command("http://localhost:2870");
        assertThat(ENGLISH.select("code.command").eachText()).contains(shown);
        assertThat(shown).contains("http://localhost:2870" + call.address());
    }

    @Test
    void itsTwinSaysTheSame() {
        Map<String, Object> tree = JsonText.object(JsonText.object(JsonText.read(SITE.get("/api.json").body())).get("result"));
        assertThat(JsonText.objects(tree.get("addresses"))).extracting(address -> address.get("address"))
                .containsExactlyElementsOf(Routes.ALL.stream().map(Route::pattern).toList());
        assertThat(tree).containsEntry("deprecated", List.of()).containsEntry("schemaVersion", "1");
        assertThat(JsonText.objects(tree.get("problems"))).hasSize(ProblemType.values().length);
        assertThat(SITE.get("/es/api.json").body()).isEqualTo(SITE.get("/api.json").body());
    }
}
