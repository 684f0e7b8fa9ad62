package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.cli.JsonText;
import org.countersign.page.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The OpenAPI description: valid by the specification's own schema, true by asking the server for everything it tells.
class OpenApiTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final String TEXT = SITE.get("/openapi.json").body();
    private static final Map<String, Object> DOCUMENT = JsonText.object(JsonText.read(TEXT));
    private static final String OAS = "https://spec.openapis.org/oas/3.1/";
    private static final String HERE = "https://countersign.example/openapi.json";
    private static final SchemaRegistry BODIES =
            SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(HERE, TEXT)));

    /// Something that the description says can be asked for.
    ///
    /// @param path as the description has it, with braces
    /// @param operation its `get`
    private record Told(String path, Map<String, Object> operation) {
        List<Map<String, Object>> parameters(String in) {
            return JsonText.objects(operation.get("parameters")).stream().filter(parameter -> parameter.get("in").equals(in)).toList();
        }

        /// The address that the examples of its path make.
        String address() {
            String address = path;
            for (Map<String, Object> parameter : parameters("path")) {
                address = address.replace("{" + parameter.get("name") + "}", parameter.get("example").toString());
            }
            return address;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Told> told() {
        return JsonText.object(DOCUMENT.get("paths")).entrySet().stream()
                .map(path -> new Told(path.getKey(), JsonText.object(JsonText.object(path.getValue()).get("get"))));
    }

    @Test
    void itIsValidByTheSpecificationsOwnSchema() throws IOException {
        assertThat(faults(TEXT)).isEmpty();
        // and the judge judges: a parameter without a place, a response without a description, a schema of a type that is none
        assertThat(faults(TEXT.replaceFirst("\"in\":\"query\"", "\"in\":\"body\""))).isNotEmpty();
        assertThat(faults(TEXT.replaceFirst("\"description\":\"The view.\",", ""))).isNotEmpty();
        assertThat(faults(TEXT.replaceFirst("\"type\":\"boolean\"", "\"type\":\"truth\""))).isNotEmpty();
    }

    private static List<Error> faults(String document) throws IOException {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put(OAS + "schema", resource("schema"));
        schemas.put(OAS + "schema-base", resource("schema-base"));
        schemas.put(OAS + "dialect/base", resource("dialect-base"));
        schemas.put(OAS + "meta/base", resource("meta-base"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(OAS + "schema-base"))
                .validate(document, InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("/openapi/" + name + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itTellsOfEveryRouteAndOfNothingElse() {
        Set<String> expected = new TreeSet<>();
        for (Route route : Routes.ALL) {
            String path = route.pattern().equals("/") ? "/home" : route.pattern();
            expected.add(path + ".json");
            if (Examples.of(route).table()) {
                expected.add(path + ".csv");
            }
        }
        assertThat(JsonText.object(DOCUMENT.get("paths")).keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(told().map(told -> told.operation().get("operationId"))).doesNotHaveDuplicates();
        assertThat(DOCUMENT).containsEntry("openapi", "3.1.0");
        assertThat(SITE.get("/openapi.json").headers().firstValue("Content-Type")).contains("application/vnd.oai.openapi+json;version=3.1");
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatItTellsOfIsThere(Told told) {
        HttpResponse<String> answer = SITE.get(told.address());
        assertThat(answer.statusCode()).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(JsonText.object(JsonText.object(JsonText.object(told.operation().get("responses")).get("200")).get("content")))
                .containsOnlyKeys(type);
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyExampleOfAParameterWorks(Told told) {
        for (Map<String, Object> parameter : told.parameters("query")) {
            String name = parameter.get("name").toString();
            String value = parameter.get("example").toString();
            String address = told.address() + "?" + name + "=" + Addresses.escaped(value);
            HttpResponse<String> answer = SITE.get(address);
            if (name.equals("cursor") && answer.statusCode() == 400) {
                // which item a list shows last depends on what is asked
                assertThat(answer.body()).contains("what 'next' of the page before says");
            } else {
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    static Stream<Route> routes() {
        return Routes.ALL.stream();
    }

    /// With the day and parameters of the route's example, too: keys that only some views have are declared as such.
    @ParameterizedTest
    @MethodSource("routes")
    void bodiesAreAsDeclared(Route route) {
        Example example = Examples.of(route);
        String twin = (example.path().equals("/") ? "/home" : example.path()) + ".json";
        List<String> queries = new ArrayList<>(List.of("", example.address().substring(example.path().length())));
        if (route.parameters().contains(Parameter.ON)) {
            queries.addAll(List.of("?on=2020-01-01", "?on=2025-08-27&known=2025-08-20"));
        }
        Schema schema = BODIES.getSchema(SchemaLocation.of(HERE + "#/components/schemas/" + route.id() + "-view"));
        Set<String> declared = new TreeSet<>(example.keys().stream().map(Example.Key::name).toList());
        for (String query : queries) {
            HttpResponse<String> answer = SITE.get(twin + query);
            if (answer.statusCode() == 200) {
                assertThat(schema.validate(answer.body(), InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))).as(twin + query).isEmpty();
                Map<String, Object> result = JsonText.object(JsonText.object(JsonText.read(answer.body())).get("result"));
                assertThat(declared).as(twin + query).containsAll(result.keySet());
            }
        }
        String other =
                SITE.get(twin).body().replaceFirst("\"result\":\\{", "\"result\":{\"" + example.keys().getFirst().name() + "\":[[]],");
        assertThat(schema.validate(other.replaceFirst("\"revision\":\"[a-z]+\",", ""), InputFormat.JSON)).as("the judge judges")
                .isNotEmpty();
    }

    @Test
    void problemsAreAsDeclared() {
        Schema schema = BODIES.getSchema(SchemaLocation.of(HERE + "#/components/schemas/Problem"));
        for (String path : List.of("/states.json?on=never", "/counties/99999.json", "/method.csv", "/data/diff.json?cursor=x")) {
            HttpResponse<String> answer = SITE.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 406);
            assertThat(schema.validate(answer.body(), InputFormat.JSON)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aWrongDayIsNamedWhereverADayCanBeAsked(Route route) {
        Example example = Examples.of(route);
        String twin = (example.path().equals("/") ? "/home" : example.path()) + ".json";
        for (Parameter day : List.of(Parameter.ON, Parameter.KNOWN)) {
            if (route.parameters().contains(day)) {
                HttpResponse<String> answer = SITE.get(twin + "?" + day.name() + "=2025-02-30");
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(JsonText.object(JsonText.read(answer.body()))).containsEntry("parameter", day.name())
                        .containsEntry("allowed", "a day as YYYY-MM-DD, such as 2025-08-27");
            } else {
                HttpResponse<String> answer = SITE.get(twin + "?" + day.name() + "=2025-02-28");
                assertThat(answer.statusCode()).as("a day that is not heeded").isEqualTo(400);
            }
        }
    }
}
