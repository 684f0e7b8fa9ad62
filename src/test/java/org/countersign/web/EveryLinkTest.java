package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One page of each kind, and where its links lead. Of links of one kind on a page (a list of a hundred counties, say) a few are
/// followed; of kinds, all.
class EveryLinkTest {
    private static final RunningSite SITE = RunningSite.get();
    private static final int A_FEW = 3;

    @ParameterizedTest
    @ValueSource(strings = {"", "/es"})
    void everyLinkWithinTheSiteLeadsSomewhere(String prefix) {
        SortedSet<String> targets = new TreeSet<>();
        List<String> noAnchor = new ArrayList<>();
        for (Route route : Routes.ALL) {
            Example example = Examples.of(route);
            String page =
                    prefix + (example.address().startsWith("/?") && !prefix.isEmpty() ? example.address().substring(1) : example.address());
            HttpResponse<String> answer = SITE.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            collect(page, answer.body(), targets, noAnchor);
        }
        assertThat(targets).contains(prefix + "/api", prefix + "/data", prefix + "/undecided", prefix + "/embed", prefix + "/about")
                .hasSizeGreaterThan(150);
        assertThat(noAnchor).as("places on the page itself").isEmpty();
        List<String> dead = new ArrayList<>();
        for (String target : targets) {
            int status = SITE.ask("HEAD", target).statusCode();
            if (status != 200 && status != 301) {
                dead.add(status + " " + target);
            }
        }
        assertThat(dead).isEmpty();
    }

    private static void collect(String page, String html, SortedSet<String> targets, List<String> noAnchor) {
        Map<String, Integer> seen = new TreeMap<>();
        var document = Jsoup.parse(html, SITE.at(page));
        for (Element link : document.select("a[href], link[href], script[src], img[src], iframe[src], form[action]")) {
            String attribute = link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action";
            String written = link.attr(attribute);
            if (written.startsWith("#")) {
                if (document.getElementById(written.substring(1)) == null) {
                    noAnchor.add(page + " " + written);
                }
            } else if (link.absUrl(attribute).startsWith(SITE.at("/"))) {
                URI address = URI.create(link.absUrl(attribute));
                String query = address.getRawQuery() == null ? "" : address.getRawQuery();
                String kind = Routes.find(Asked.read(address.getPath(), query).path()).map(match -> match.route().pattern())
                        .orElse(address.getPath()) + Asked.ending(address.getPath()) + query.replaceAll("=[^&]*", "");
                if (seen.merge(kind, 1, Integer::sum) <= A_FEW) {
                    targets.add(address.getRawPath() + (query.isEmpty() ? "" : "?" + query));
                }
            }
        }
    }
}
