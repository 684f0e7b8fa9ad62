package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.countersign.cli.JsonText;
import org.countersign.export.Downloads;
import org.countersign.export.Shelf;
import org.countersign.page.Offer;
import org.countersign.page.Site;
import org.countersign.register.Register;
import org.countersign.register.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Differences between kept states of the register; what is expected is worked out from the stories' rows.
///
/// | list | Collier WSO | Naples TFM | Collier TFM | 60 sheriffs of Georgia |
/// |---|---|---|---|---|
/// | 10 February 2025 | yes | | | |
/// | 24 February 2025, the first state ends | yes | yes | | |
/// | 5 April 2025, the second ends | yes | | yes | |
/// | 7 April 2025, the third ends | yes | | yes | yes |
class DiffPageTest {
    private static final String COLLIER = "Collier County Sheriff's Office";
    private static final String NAPLES = "Naples Police Department";

    @TempDir
    private static Path folder;

    private static final Register FIRST = first().register();
    private static final Register SECOND = second().register();
    private static final Register THIRD = second().participating("2025-04-07").sheriffs("GA", 60, "JEM", "2025-04-06").register();

    private static Story first() {
        return Story.begins().participating("2025-02-10").row("FL", COLLIER, "WSO", "2025-01-20")
                .participating("2025-02-24").row("FL", NAPLES, "TFM", "2025-02-20");
    }

    private static Story second() {
        return first().participating("2025-04-05").without(NAPLES).row("FL", COLLIER, "TFM", "2025-04-01");
    }

    /// A site whose shelf has the downloads of these registers; the last is shown.
    private static RunningSite site(Register... registers) {
        try {
            Path shelf = Files.createTempDirectory(folder, "shelf");
            Site site = new Site(registers[0], "one");
            for (Register register : registers) {
                site = new Site(register, "shown").offering(Offer.prepare(new Downloads(register), new Shelf(shelf)));
            }
            return RunningSite.of(site);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Object> result(RunningSite site, String query) {
        HttpResponse<String> answer = site.get("/data/diff.json" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonText.object(JsonText.object(JsonText.read(answer.body())).get("result"));
    }

    private static String name(Register register) {
        return new Downloads(register).release().name().replace("countersign-", "");
    }

    private static String id(Register register, String agency) {
        return Story.of(register, agency).agreements().getFirst().agency().text();
    }

    @Test
    void theStateThatIsShownIsComparedWithTheOneBefore() {
        RunningSite site = site(FIRST, SECOND);
        Map<String, Object> tree = result(site, "");

        assertThat(tree).containsEntry("from", name(FIRST)).containsEntry("to", name(SECOND)).containsEntry("total", 3L);
        assertThat(JsonText.objects(tree.get("vintages"))).extracting(vintage -> vintage.get("day")).containsExactly("2025-04-05",
                "2025-02-24");
        assertThat(JsonText.objects(tree.get("tables"))).extracting(table -> List.of(table.get("table"), table.get("added"),
                table.get("removed"), table.get("altered"), table.get("same"), table.get("carriedOn")))
                .containsExactly(
                        List.of("agencies", 0L, 0L, 0L, 2L, 0L),
                        // Collier's WSO stays on the list
                        List.of("agreements", 1L, 0L, 1L, 0L, 1L),
                        List.of("editions", 1L, 0L, 0L, 2L, 0L));
        Map<String, Object> naples = line(tree, id(SECOND, NAPLES) + "-TFM-1");
        assertThat(naples).containsEntry("how", "altered");
        assertThat(JsonText.objects(naples.get("cells"))).containsExactly(
                Map.of("column", "gone_by", "before", "", "after", "2025-04-05"),
                Map.of("column", "standing", "before", "LISTED", "after", "NO_LONGER_LISTED"));
        Map<String, Object> collier = line(tree, id(SECOND, COLLIER) + "-TFM-1");
        assertThat(collier).containsEntry("how", "added");
        assertThat(JsonText.objects(collier.get("cells"))).extracting(cell -> cell.get("column") + "=" + cell.get("after")).containsExactly(
                "id=" + id(SECOND, COLLIER) + "-TFM-1", "agency=" + id(SECOND, COLLIER), "model=TFM", "term=1", "signed=2025-04-01",
                "first_listed_after=2025-02-24", "first_listed_by=2025-04-05", "last_listed=2025-04-05", "standing=LISTED");
    }

    private static Map<String, Object> line(Map<String, Object> tree, String key) {
        return JsonText.objects(tree.get("lines")).stream().filter(line -> line.get("key").equals(key)).findFirst().orElseThrow();
    }

    @Test
    void thePageSaysItInBothLanguagesAndTheCsvHasARowForEachCell() {
        RunningSite site = site(FIRST, SECOND);
        String digits = name(FIRST).substring(11);
        String page = site.get("/data/diff").body();
        assertThat(page).contains("<p class=\"answer\">From the register of February 24, 2025 (" + digits + ") to that of April 5, 2025 (")
                .contains("): 2 lines added, 0 removed, 1 altered.</p>").contains("One agreement stays on the list")
                .contains("<del lang=\"en\">LISTED</del> → <ins lang=\"en\">NO_LONGER_LISTED</ins>")
                .contains("<code>gone_by</code> <del lang=\"en\">blank</del> → <ins lang=\"en\">2025-04-05</ins>")
                .contains("href=\"/agreements/" + id(SECOND, NAPLES) + "-TFM-1\">Naples Police Department (FL), Task Force Model</a>");
        assertThat(site.get("/es/data/diff").body()).contains("De la versión del 24 de febrero de 2025 (" + digits + ")")
                .contains("2 líneas añadidas, 0 eliminadas, 1 modificadas.")
                .contains("<del lang=\"es\">en blanco</del>");
        // nine cells of Collier's agreement, two of Naples', ten of the edition
        List<String> csv = site.get("/data/diff.csv").body().lines().toList();
        assertThat(csv).hasSize(1 + 9 + 2 + 10).contains("table,key,how,column,before,after",
                "agreements," + id(SECOND, NAPLES) + "-TFM-1,altered,standing,LISTED,NO_LONGER_LISTED");
        assertThat(site.get("/data/diff.csv?table=agencies").body().lines()).hasSize(1);
        assertThat(site.get("/data").body()).contains("href=\"/data/diff\"");
        assertThat(site.get("/data/" + "countersign-" + name(FIRST) + "-agencies.csv").statusCode()).as("files are still had")
                .isEqualTo(200);
    }

    @Test
    void theOtherWayRoundWhatCameWent() {
        RunningSite site = site(FIRST, SECOND);
        Map<String, Object> tree = result(site, "?from=countersign-" + name(SECOND) + "&to=" + name(FIRST) + "&table=agreements");
        assertThat(line(tree, id(SECOND, COLLIER) + "-TFM-1")).containsEntry("how", "removed");
        assertThat(JsonText.objects(tree.get("tables"))).singleElement()
                .satisfies(table -> assertThat(table).containsEntry("carriedOn", 1L));
        Map<String, Object> same = result(site, "?from=" + name(FIRST) + "&to=" + name(FIRST));
        assertThat(same).containsEntry("total", 0L);
        assertThat(same.get("sentence").toString()).contains("say the same");
    }

    @Test
    void aWrongNameTellsWhichThereAre() {
        RunningSite site = site(FIRST, SECOND);
        HttpResponse<String> answer = site.get("/data/diff.json?from=2024-01-01-000000000000");
        assertThat(answer.statusCode()).isEqualTo(400);
        Map<String, Object> problem = JsonText.object(JsonText.read(answer.body()));
        assertThat(problem).containsEntry("parameter", "from").containsEntry("choices", List.of(name(SECOND), name(FIRST)));
        assertThat(problem.get("allowed").toString()).contains(name(SECOND) + ", " + name(FIRST));
        HttpResponse<String> spanish = site.get("/es/data/diff?to=x");
        assertThat(spanish.statusCode()).isEqualTo(400);
        assertThat(spanish.body()).contains("uno de estos valores").contains("<li><code>" + name(FIRST) + "</code></li>");
        assertThat(site.get("/data/diff.json?table=changes").body()).contains("one of agencies, agreements, editions");
    }

    @Test
    void oneStateAloneAndNoneYetAreSaid() {
        RunningSite alone = site(SECOND);
        assertThat(result(alone, "")).containsEntry("to", name(SECOND)).containsEntry("lines", List.of());
        assertThat(alone.get("/data/diff").body()).contains("One vintage of the register is kept here so far, that of April 5, 2025");
        assertThat(alone.get("/es/data/diff").body())
                .contains("Por ahora aquí se conserva una sola versión del registro, la del 5 de abril de 2025");
        RunningSite early = RunningSite.of(SECOND);
        assertThat(early.get("/data/diff").body()).contains("The files are being written");
        assertThat(result(early, "?from=" + name(FIRST))).containsEntry("vintages", List.of());
        assertThat(result(site(FIRST, SECOND), "?to=" + name(FIRST)).get("sentence").toString())
                .contains("is the oldest that is kept here");
    }

    @Test
    void manyLinesComeInPages() {
        RunningSite site = site(FIRST, SECOND, THIRD);
        Map<String, Object> envelope = JsonText.object(JsonText.read(site.get("/data/diff.json").body()));
        Map<String, Object> tree = JsonText.object(envelope.get("result"));
        // sixty agencies, sixty agreements, one edition
        assertThat(tree).containsEntry("total", 121L).containsEntry("from", name(SECOND));
        assertThat(JsonText.objects(tree.get("lines"))).hasSize(100);
        HttpResponse<String> rest = site.get(envelope.get("next").toString());
        assertThat(JsonText.objects(JsonText.object(JsonText.object(JsonText.read(rest.body())).get("result")).get("lines"))).hasSize(21);
        assertThat(site.get("/data/diff").body()).contains("rel=\"next\"");
        assertThat(result(site, "?from=" + name(FIRST))).containsEntry("total", 124L);
    }
}
