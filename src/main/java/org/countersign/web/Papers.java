package org.countersign.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.page.Site;

/// What programs ask a site for before anything else: its reference, its map, and what they may read.
final class Papers {
    private final Optional<String> origin;

    /// @param origin the site's scheme and host, where configured; a site map needs full addresses
    Papers(Optional<String> origin) {
        this.origin = origin;
    }

    /// The paper at an address, written when it is asked for: it holds for the whole revision.
    Optional<Supplier<Answer>> find(Asked asked, Site site) {
        return switch (asked.path()) {
            case "/openapi" -> asked.ending().filter(form -> form == Form.JSON)
                    .map(form -> () -> text("application/vnd.oai.openapi+json;version=3.1", Answers.json(OpenApi.of(Routes.ALL, origin))));
            case "/robots.txt" -> Optional.of(() -> text("text/plain; charset=utf-8", robots()));
            case "/llms.txt" -> Optional.of(() -> text("text/plain; charset=utf-8", guide(site)));
            case "/sitemap.xml" ->
                origin.map(base -> () -> text("application/xml", Sitemap.of(site, base).getBytes(StandardCharsets.UTF_8)));
            default -> Optional.empty();
        };
    }

    private static Answer text(String mediaType, byte[] bytes) {
        return new Answer(200, Map.of(), mediaType, Body.compressed(bytes));
    }

    /// Everything may be read; searches and comparisons have no end of addresses, and say nothing of their own.
    private byte[] robots() {
        String map = origin.map(base -> "Sitemap: " + base + "/sitemap.xml\n").orElse("");
        return ("User-agent: *\nDisallow: /search\nDisallow: /es/search\nDisallow: /compare\nDisallow: /es/compare\n" + map)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] guide(Site site) {
        StringBuilder text =
                new StringBuilder("# Countersign\n\n> The public register of 287(g) agreements: which state and local agencies hold"
                        + " which authority from ICE, since when, on what evidence. It holds agencies, never people.\n\n"
                        + "Every page has a twin for programs: the same address with .json, and with .csv where it is a table."
                        + " `on=YYYY-MM-DD` asks about a day, `known=YYYY-MM-DD` about what could be known by a day."
                        + " Rows, agreements, agencies, counties and states are five different numbers: say which, of which day."
                        + " No longer listed does not mean ended.\n\nRevision " + site.revision() + "\n\n## Addresses\n\n");
        for (Route route : Routes.ALL) {
            text.append("- [").append(route.pattern()).append("](").append(origin.orElse("")).append(route.pattern()).append("): ")
                    .append(route.summary()).append('\n');
        }
        return text.append("\n## Reference\n\n- [OpenAPI](").append(origin.orElse("")).append("/openapi.json)\n").toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
