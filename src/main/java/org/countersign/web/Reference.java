package org.countersign.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countersign.page.ApiView;
import org.countersign.page.Found;

/// The page about the API, made of the routes.
final class Reference {
    /// Its address.
    static final String PATH = "/api";

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /// Requests that show how it goes; each is sent by a test.
    static final List<ApiView.Call> CALLS = List.of(
            call("day", "GET", "/counties/12021-collier.json?on=2025-08-27", List.of(), 200, JSON),
            call("accept", "GET", "/states/fl", List.of("Accept: " + CSV), 200, CSV),
            call("known", "GET", "/counts.json?by=model&known=2025-08-28&on=2025-08-27", List.of(), 200, JSON),
            call("next", "GET", "/changes.json?since=2025-08-01&until=2025-08-31", List.of(), 200, JSON),
            call("picture", "GET", "/states/fl.png", List.of(), 200, "image/png"),
            call("merged", "GET", "/counties/12021.json", List.of(), 301, ""),
            call("wrong", "GET", "/states.json?on=yesterday", List.of(), 400, PROBLEM),
            call("missing", "GET", "/counties/99999.json", List.of(), 404, PROBLEM),
            call("head", "HEAD", "/changes.csv", List.of(), 200, CSV));

    private Reference() {}

    private static ApiView.Call call(String id, String method, String address, List<String> headers, int status, String mediaType) {
        return new ApiView.Call(id, method, address, headers, status, mediaType);
    }

    /// The route to the page.
    static Route route() {
        return new Route(PATH, "This reference: the addresses with their parameters, what is promised, and the types of problems.",
                List.of(), (site, parts, ask) -> page());
    }

    private static Found page() {
        return new Found.Shown(new ApiView(Answers.SCHEMA_VERSION, Routes.ALL.stream().map(Reference::entry).toList(),
                Arrays.stream(ProblemType.values()).map(Reference::problem).toList(), CALLS));
    }

    private static ApiView.Entry entry(Route route) {
        Example example = Examples.of(route);
        return new ApiView.Entry(route.id(), route.pattern(), route.summary(), example.table(), route.parameters().stream()
                .map(heeded -> new ApiView.Asks(heeded.name(), heeded.meaning(), heeded.allowed(), heeded.example())).toList(),
                example.address());
    }

    private static ApiView.Problem problem(ProblemType type) {
        return new ApiView.Problem(type.id(), type.status().isPresent() ? Optional.of(type.status().getAsInt()) : Optional.empty(),
                type.title());
    }
}
