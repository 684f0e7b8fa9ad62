package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.agency.Agency;
import org.countersign.page.Addresses;
import org.countersign.register.Register;
import org.countersign.register.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The twins of every kind of page, of a history small enough to check by hand, as files: who changes what a twin says sees it in
/// the change's own lines. Rows are numbered as in the file, headings being row 1:
///
/// | list | Collier TFM | Collier WSO | Hale WSO | Hall JEM | Bee TFM |
/// |---|---|---|---|---|---|
/// | 3 March 2025 | row 2 | | row 3 | | |
/// | 10 March 2025, pending | | | | | row 2 |
/// | 10 March 2025 | row 2, linked | | | row 3 | |
/// | 17 March 2025 | row 2, linked | row 4 | | row 3 | |
class GoldenTwinsTest {
    private static final String HOW =
            "src/test/resources/golden/%s is not what the twin says; if the twin is right, by the table above, write it anew with:"
                    + " mvn -B test -Dtest=GoldenTwinsTest -Dcountersign.docs=write";
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    /// Their twins are the catalogue of words, the table of routes or the law data once more; briefs have tests of their own.
    private static final Set<String> TEXT = Set.of("method", "about", "privacy", "api", "law", "law-statute", "law-orders", "law-bills",
            "law-bills-by-bill", "law-money", "law-alone", "states-by-state-deadlines", "models-walkthrough", "cases", "studies",
            "arguments", "history", "contacts",
            "sources",
            "rights", "rights-card", "rights-plan", "briefs-states-by-state", "briefs-counties-by-county",
            "briefs-places-by-place", "policy");

    private static final String COLLIER = "Collier County Sheriff's Office";
    private static final String HALE = "Hale County Sheriff's Office";
    private static final String HALL = "Hall County Sheriff's Office";
    private static final String BEE = "Bee County Sheriff's Office";
    private static final Register REGISTER = Story.begins()
            .participating("2025-03-03").row("FL", COLLIER, "TFM", "2025-02-24").row("TX", HALE, "WSO", "2025-02-26")
            .pending("2025-03-10").row("TX", BEE, "TFM")
            .participating("2025-03-10").without(HALE).linked(COLLIER, "https://www.ice.gov/doclib/287gMOA/collier_TFM.pdf")
            .row("GA", HALL, "JEM", "2025-03-05")
            .participating("2025-03-17").row("FL", COLLIER, "WSO", "2025-03-12")
            .register();
    private static final RunningSite SITE = RunningSite.of(REGISTER);
    private static final Map<String, String> PAGES = pages();

    /// Which page of the small home is looked at, by the route's name and, where one is not enough, a word behind it.
    private static Map<String, String> pages() {
        Agency collier = agency(COLLIER);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("map", "/map");
        pages.put("search", "/search?q=Collier+County,+FL");
        pages.put("counties-by-county", "/counties/12021-collier");
        pages.put("places-by-place", "/places/1247625-naples");
        pages.put("zip-by-zip", "/zip/34102");
        pages.put("data", "/data");
        pages.put("data-diff", "/data/diff");
        pages.put("agencies", "/agencies");
        pages.put("agencies-by-agency", Addresses.agency(collier));
        pages.put("agencies-by-agency.gone", Addresses.agency(agency(HALE)));
        pages.put("agencies-by-agency.pending", Addresses.agency(agency(BEE)));
        pages.put("agencies-by-agency-exhibit", Addresses.exhibit(collier));
        pages.put("agreements-by-agreement", Addresses.agreement(collier.id() + "-TFM-1"));
        pages.put("states", "/states");
        pages.put("states-by-state", "/states/fl");
        pages.put("models", "/models");
        pages.put("models-by-model", "/models/tfm");
        pages.put("counts", "/counts");
        pages.put("counts.month", "/counts?by=month");
        pages.put("compare", "/compare?place=us&on=2025-03-03&with=2025-03-17");
        pages.put("growth", "/growth");
        pages.put("growth.state", "/growth?state=fl");
        pages.put("counties-by-county-timeline", "/counties/12021-collier/timeline");
        pages.put("agencies-by-agency-timeline", Addresses.agency(agency(HALE)) + "/timeline");
        pages.put("embed", "/embed");
        pages.put("embed-counties-by-county", "/embed/counties/12021-collier");
        pages.put("embed-states-by-state", "/embed/states/ga");
        pages.put("embed-growth", "/embed/growth");
        pages.put("changes", "/changes?substantive=all");
        pages.put("changes-by-change", "/changes/" + REGISTER.listChanges().stream().filter(change -> change.kind().equals("Unlisted"))
                .findFirst().orElseThrow().id());
        pages.put("editions", "/editions");
        pages.put("editions-by-edition", Addresses.edition(REGISTER.participating().editions().getLast().edition().sha256()));
        pages.put("findings", "/findings");
        pages.put("findings.kind", "/findings?kind=MOA_DATE_CONFLICT");
        pages.put("undecided", "/undecided");
        pages.put("law-bills-by-bill-whatif", "/law/bills/s2401/whatif");
        pages.put("agencies-by-agency-deadlines", Addresses.agency(agency(HALL)) + "/deadlines?event=ice-gives-notice");
        return pages;
    }

    private static Agency agency(String name) {
        return REGISTER.roster().listAgencies().stream().filter(agency -> agency.name().equals(name)).findFirst().orElseThrow();
    }

    static Stream<String> twins() {
        return PAGES.keySet().stream().flatMap(name -> Stream.of(name + ".json", name + ".csv"));
    }

    @Test
    void everyKindOfPageIsLookedAt() {
        Set<String> expected =
                Routes.ALL.stream().map(Route::id).filter(id -> !TEXT.contains(id)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> looked =
                PAGES.keySet().stream().map(name -> name.replaceFirst("\\..*", "")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(looked).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theTwinIsAsItStandsInTheFile(String name) throws IOException {
        int dot = name.lastIndexOf('.');
        String page = PAGES.get(name.substring(0, dot));
        String path = page.replaceFirst("\\?.*", "");
        HttpResponse<String> answer =
                SITE.get((path.equals("/") ? "/home" : path) + name.substring(dot) + page.substring(path.length()));
        Path file = GOLDEN.resolve(name);
        if (answer.statusCode() == 406) {
            assertThat(file).as("the page is no table").doesNotExist();
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        String text = name.endsWith(".json") ? indented(answer.body()) : answer.body();
        if ("write".equals(System.getProperty("countersign.docs"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "").as(HOW, name).isEqualTo(text);
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> there = Files.list(GOLDEN)) {
            there.forEach(file -> files.add(file.getFileName().toString()));
        }
        assertThat(twins().toList()).containsAll(files);
    }

    /// The same text with white space between its values, so that one value stands on a line; nothing else is changed.
    private static String indented(String json) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted) {
                text.append(c);
                if (c == '\\') {
                    text.append(json.charAt(++i));
                }
                quoted = c != '"';
            } else if ((c == '{' || c == '[') && "}]".indexOf(json.charAt(i + 1)) < 0) {
                text.append(c).append('\n').append("  ".repeat(++depth));
            } else if ((c == '}' || c == ']') && "{[".indexOf(json.charAt(i - 1)) < 0) {
                text.append('\n').append("  ".repeat(--depth)).append(c);
            } else if (c == ',') {
                text.append(c).append('\n').append("  ".repeat(depth));
            } else {
                text.append(c);
                quoted = c == '"';
            }
        }
        return text.toString();
    }
}
