package org.countersign.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.countersign.export.Json;

/// The reference of the API as OpenAPI 3.1 has it, made of the routes themselves.
final class OpenApi {
    private static final String PROBLEM = "application/problem+json";
    private static final String VIEW = "-view";

    private OpenApi() {}

    /// The reference.
    ///
    /// @param origin the server's address, where it is known
    static Map<String, Object> of(List<Route> routes, Optional<String> origin) {
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = Json.object("Envelope", envelope(), "Problem", problem());
        for (Route route : routes) {
            Example example = Examples.of(route);
            String path = route.pattern().equals("/") ? "/home" : route.pattern();
            paths.put(path + ".json", Json.object("get", operation(route, "", json(route))));
            if (example.table()) {
                paths.put(path + ".csv", Json.object("get", operation(route, "-csv", Json.object("text/csv",
                        Json.object("schema", Json.object("type", "string"))))));
            }
            schemas.put(route.id(), example.schema());
            schemas.put(route.id() + VIEW, Json.object("allOf", List.of(reference("schemas", "Envelope"),
                    Json.object("properties", Json.object("result", reference("schemas", route.id()))))));
        }
        return Json.object(
                "openapi", "3.1.0",
                "info", details(),
                "servers", List.of(Json.object("url", origin.orElse("/"))),
                "paths", paths,
                "components", Json.object("schemas", schemas, "responses", responses()));
    }

    private static Map<String, Object> details() {
        return Json.object(
                "title", "Countersign",
                "version", Answers.SCHEMA_VERSION,
                "summary", "The public register of 287(g) agreements.",
                "description", "Every page is its own API: the same address with .json, with .csv where the page is a table, and with"
                        + " .svg or .png for its picture. Keys are stable within a schemaVersion: new ones may be added, none is renamed"
                        + " or removed. What must go stays for at least a year beside its successor, and its answers carry the headers"
                        + " Deprecation (RFC 9745) and Sunset (RFC 8594). Nothing is deprecated today. More at " + Reference.PATH + ".",
                "license", Json.object("name", "CC0 1.0 (the data)", "identifier", "CC0-1.0"));
    }

    private static Map<String, Object> operation(Route route, String suffix, Map<String, Object> content) {
        List<Object> parameters = new ArrayList<>(parts(route));
        for (Parameter parameter : route.parameters()) {
            parameters.add(Json.object("name", parameter.name(), "in", "query", "description",
                    parameter.meaning() + "; " + parameter.allowed(), "schema", Json.object("type", "string"), "example",
                    parameter.example()));
        }
        Map<String, Object> answers = Json.object("200", Json.object("description", "The view.", "content", content));
        List.of("301", "304", "400", "404").forEach(status -> answers.put(status, reference("responses", "status-" + status)));
        return Json.object("operationId", route.id() + suffix, "summary", route.summary(), "parameters", parameters, "responses", answers);
    }

    /// The parts of the path that are filled in, each with what fills it in the example.
    private static List<Map<String, Object>> parts(Route route) {
        List<String> filled = route.match(Examples.of(route).path()).orElseThrow();
        List<Map<String, Object>> parts = new ArrayList<>();
        Matcher braces = Route.BRACES.matcher(route.pattern());
        while (braces.find()) {
            parts.add(Json.object("name", braces.group(1), "in", "path", "required", true, "schema", Json.object("type", "string"),
                    "example", filled.get(parts.size())));
        }
        return parts;
    }

    private static Map<String, Object> json(Route route) {
        return Json.object("application/json", Json.object("schema", reference("schemas", route.id() + VIEW)));
    }

    private static Map<String, Object> reference(String kind, String name) {
        return Json.object("$ref", "#/components/" + kind + "/" + name);
    }

    private static Map<String, Object> responses() {
        return Json.object(
                "status-301", Json.object("description", "The right address of what was meant, such as that of a merged agency."),
                "status-304", Json.object("description", "Unchanged since the entity tag in If-None-Match."),
                "status-400", failed("A parameter says nothing that is understood."),
                "status-404", failed("There is nothing here."));
    }

    private static Map<String, Object> failed(String description) {
        return Json.object("description", description, "content",
                Json.object(PROBLEM, Json.object("schema", reference("schemas", "Problem"))));
    }

    private static Map<String, Object> envelope() {
        return Json.object(
                "type", "object",
                "required", List.of("schemaVersion", "self", "page", "revision", "result"),
                "properties", Json.object(
                        "schemaVersion", Json.object("type", "string", "const", Answers.SCHEMA_VERSION),
                        "self", Json.object("type", "string", "description", "this address"),
                        "page", Json.object("type", "string", "description", "the page that says the same"),
                        "revision", Json.object("type", "string", "description", "tells this register from any other"),
                        "on", Json.object("type", "string", "format", "date", "description", "the day asked about; a day means its end"),
                        "known",
                        Json.object("type", List.of("string", "null"), "format", "date", "description", "the day up to which is known"),
                        "edition", edition(),
                        "next", Json.object("type", "string", "description", "the address of what comes next in a long list"),
                        "result", Json.object("description", "the view itself")));
    }

    private static Map<String, Object> edition() {
        return Json.object("type", List.of("object", "null"), "description", "the edition that the view is of",
                "required", List.of("roll", "sha256", "name"),
                "properties", Json.object(
                        "roll", Json.object("type", "string", "enum", List.of("PARTICIPATING", "PENDING")),
                        "published", Json.object("type", List.of("string", "null"), "format", "date"),
                        "sha256", Json.object("type", "string", "pattern", "^[0-9a-f]{64}$"),
                        "name", Json.object("type", "string")));
    }

    private static Map<String, Object> problem() {
        return Json.object(
                "type", "object",
                "description", "RFC 9457",
                "required", List.of("type", "title", "status", "detail"),
                "properties", Json.object(
                        "type", Json.object("type", "string", "format", "uri-reference"),
                        "title", Json.object("type", "string"),
                        "status", Json.object("type", "integer"),
                        "detail", Json.object("type", "string"),
                        "parameter", Json.object("type", "string"),
                        "allowed", Json.object("type", "string"),
                        "choices", Json.object("type", "array", "items", Json.object("type", "string"))));
    }
}
