package org.countersign.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.export.Json;

/// The reference of the API as OpenAPI 3.1 has it, made of the routes themselves.
final class OpenApi {
    private static final Pattern BRACES = Pattern.compile("\\{([a-z]+)\\}");

    private OpenApi() {}

    /// The reference.
    ///
    /// @param origin the server's address, where it is known
    static Map<String, Object> of(List<Route> routes, Optional<String> origin) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.put(path(route) + ".json", Json.object("get", operation(route, "application/json", "#/components/schemas/Envelope")));
        }
        return Json.object(
                "openapi", "3.1.0",
                "info", Json.object(
                        "title", "Countersign",
                        "version", Answers.SCHEMA_VERSION,
                        "summary", "The public register of 287(g) agreements.",
                        "description", "Every page is its own API: the same address with .json, and with .csv where the page is a table."
                                + " Keys are stable within a schemaVersion: new ones may be added, none is renamed or removed."
                                + " Before a version ends it is offered beside its successor for a year, and answers carry the header"
                                + " Deprecation (RFC 9745) and Sunset (RFC 8594)."),
                "servers", List.of(Json.object("url", origin.orElse("/"))),
                "paths", paths,
                "components", Json.object("schemas", Json.object("Envelope", envelope(), "Problem", problem())));
    }

    private static String path(Route route) {
        return route.pattern().equals("/") ? "/home" : route.pattern();
    }

    private static Map<String, Object> operation(Route route, String mediaType, String schema) {
        List<Object> parameters = new ArrayList<>();
        Matcher braces = BRACES.matcher(route.pattern());
        while (braces.find()) {
            parameters.add(Json.object("name", braces.group(1), "in", "path", "required", true, "schema", Json.object("type", "string")));
        }
        for (Parameter parameter : route.parameters()) {
            parameters.add(Json.object("name", parameter.name(), "in", "query", "description",
                    parameter.meaning() + "; " + parameter.allowed(), "schema", Json.object("type", "string"), "example",
                    parameter.example()));
        }
        return Json.object(
                "operationId", operationId(route),
                "summary", route.summary(),
                "parameters", parameters,
                "responses", Json.object(
                        "200", response("The view.", mediaType, schema),
                        "301", Json.object("description", "The right address of what was meant, such as that of a merged agency."),
                        "304", Json.object("description", "Unchanged since the entity tag in If-None-Match."),
                        "400",
                        response("A parameter says nothing that is understood.", "application/problem+json",
                                "#/components/schemas/Problem"),
                        "404", response("There is nothing here.", "application/problem+json", "#/components/schemas/Problem")));
    }

    private static String operationId(Route route) {
        String words = BRACES.matcher(route.pattern()).replaceAll("by-$1").replaceAll("[^a-z-]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "home" : words;
    }

    private static Map<String, Object> response(String description, String mediaType, String schema) {
        return Json.object("description", description, "content",
                Json.object(mediaType, Json.object("schema", Json.object("$ref", schema))));
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
                        "edition", Json.object("type", List.of("object", "null"), "description", "the edition that the view is of"),
                        "next",
                        Json.object("type", List.of("string", "null"), "description", "the address of what comes next, for long lists"),
                        "result", Json.object("description", "the view itself")));
    }

    private static Map<String, Object> problem() {
        return Json.object(
                "type", "object",
                "description", "RFC 9457",
                "required", List.of("type", "title", "status", "detail"),
                "properties", Json.object(
                        "type", Json.object("type", "string"),
                        "title", Json.object("type", "string"),
                        "status", Json.object("type", "integer"),
                        "detail", Json.object("type", "string"),
                        "parameter", Json.object("type", "string"),
                        "allowed", Json.object("type", "string")));
    }
}
