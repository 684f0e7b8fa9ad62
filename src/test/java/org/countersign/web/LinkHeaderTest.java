package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The header `Link` (RFC 8288): its relations on every kind of page and twin.
class LinkHeaderTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:; [a-z]+=\"[^\"]*\")+)");
    private static final String QUERY = "?on=2025-08-27&known=2025-08-28";

    /// A link of the header.
    ///
    /// @param target its address
    /// @param attributes `; rel="…"` and so on, as they stand
    private record Link(String target, String attributes) {
        boolean is(String relation) {
            return attributes.matches(".*; rel=\"([a-z-]+ )*" + relation + "( [a-z-]+)*\".*");
        }
    }

    private static List<Link> links(String path, String... headers) {
        List<Link> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(SITE.get(path, headers).headers().firstValue("Link").orElseThrow());
        while (matcher.find()) {
            links.add(new Link(matcher.group(1), matcher.group(2)));
        }
        return links;
    }

    private static List<String> targets(List<Link> links, String relation) {
        return links.stream().filter(link -> link.is(relation)).map(Link::target).toList();
    }

    static Stream<Route> routes() {
        return Routes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyPageNamesItsTwinsItsReferenceAndItsLicense(Route route) {
        Example example = Examples.of(route);
        List<Link> links = links(example.address());
        String twin = example.path().equals("/") ? "/home" : example.path();
        String query = example.address().substring(example.path().length());

        List<String> twins = new ArrayList<>(List.of(twin + ".json" + query));
        if (example.table()) {
            twins.add(twin + ".csv" + query);
        }
        twins.addAll(List.of(twin + ".svg" + query, twin + ".png" + query));
        if (route.pattern().endsWith("/deadlines")) {
            twins.add(twin + ".ics" + query);
        }
        if (route.pattern().startsWith("/briefs/")) {
            twins.addAll(List.of(twin + ".pdf" + query, twin + ".md" + query));
        }
        twins.add("/es" + (twin.equals("/home") ? "" : twin) + query);
        assertThat(targets(links, "alternate")).containsExactlyElementsOf(twins);
        assertThat(targets(links, "canonical")).containsExactly(example.address());
        assertThat(targets(links, "service-desc")).isEqualTo(targets(links, "describedby")).containsExactly("/openapi.json");
        assertThat(targets(links, "service-doc")).containsExactly("/api");
        assertThat(targets(links, "license")).containsExactly("https://creativecommons.org/publicdomain/zero/1.0/");
    }

    @Test
    void aTwinNamesThePageAndTheOtherTwin() {
        List<Link> links = links("/counties/12021-collier.json" + QUERY + "&lang=en");
        assertThat(targets(links, "canonical")).containsExactly("/counties/12021-collier.json?known=2025-08-28&on=2025-08-27");
        assertThat(targets(links, "alternate")).contains("/counties/12021-collier?known=2025-08-28&on=2025-08-27",
                "/counties/12021-collier.csv?known=2025-08-28&on=2025-08-27").hasSize(4);
        assertThat(targets(links("/counties/12021-collier", "Accept", "text/csv"), "canonical"))
                .containsExactly("/counties/12021-collier.csv");
        assertThat(targets(links("/es/counties/12021-collier?utm=x"), "canonical")).containsExactly("/es/counties/12021-collier");
        assertThat(targets(links("/es/counties/12021-collier"), "alternate")).contains("/counties/12021-collier",
                "/es/counties/12021-collier.svg");
    }

    @Test
    void whatComesNextIsOfTheSameForm() {
        assertThat(targets(links("/agencies"), "next")).singleElement().asString().startsWith("/agencies?cursor=");
        assertThat(targets(links("/es/agencies"), "next")).singleElement().asString().startsWith("/es/agencies?cursor=");
        assertThat(targets(links("/agencies.json"), "next")).singleElement().asString().startsWith("/agencies.json?cursor=");
        assertThat(targets(links("/agencies.csv"), "next")).as("CSV holds all").isEmpty();
        assertThat(targets(links("/states"), "next")).isEmpty();
    }
}
