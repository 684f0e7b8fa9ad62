package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.cli.JsonText;
import org.countersign.register.Change;
import org.countersign.register.Record;
import org.countersign.register.Register;
import org.countersign.register.Story;
import org.countersign.sighting.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Changes, editions, findings and open questions as they are served: of a story that can be worked out by hand, and of
/// the bundled record.
///
/// The story: on 3 March 2025 Collier (WSO), Naples (TFM) and Hale (WSO) are listed. On 10 March Hale is gone, Bee (JEM)
/// is there, and the type of Naples is printed otherwise. On 17 March Collier has TFM too.
class RecordPagesTest {
    private static final String COLLIER = "Collier County Sheriff's Office";
    private static final String NAPLES = "Naples Police Department";
    private static final String HALE = "Hale County Sheriff's Office";
    private static final Register STORY = Story.begins()
            .participating("2025-03-03").row("FL", COLLIER, "WSO", "2025-02-20").row("FL", NAPLES, "TFM", "2025-02-21")
            .row("TX", HALE, "WSO", "2025-02-22")
            .participating("2025-03-10").without(HALE).row("TX", "Bee County Sheriff's Office", "JEM", "2025-03-05")
            .with(NAPLES, Column.TYPE, "Municipality")
            .participating("2025-03-17").row("FL", COLLIER, "TFM", "2025-03-12")
            .register();
    private static final RunningSite SMALL = RunningSite.of(STORY);
    private static final RunningSite WHOLE = RunningSite.get();

    private static Map<String, Object> tree(RunningSite site, String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonText.object(JsonText.object(JsonText.read(answer.body())).get("result"));
    }

    private static List<Map<String, Object>> changes(RunningSite site, String query) {
        return JsonText.objects(tree(site, "/changes.json" + query).get("changes"));
    }

    private static List<String> kinds(String query) {
        return changes(SMALL, query).stream().map(change -> change.get("kind").toString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                           | 6 | 1
            ?since=2025-03-10            | 3 | 1
            ?until=2025-03-10            | 5 | 1
            ?on=2025-03-09               | 3 | 0
            ?since=2025-03-10&until=2025-03-16 | 2 | 1
            ?state=fl                    | 3 | 1
            ?county=12021                | 3 | 1
            ?model=TFM                   | 2 | 1
            ?kind=unlisted               | 1 | 0
            ?kind=TypeCorrected          | 0 | 1
            ?state=TX&model=JEM          | 1 | 0
            ?state=AL                    | 0 | 0
            ?known=2025-03-10            | 5 | 1
            """)
    void filtersNarrowAndTheCountsTellBothSorts(String query, int substantive, int clerical) {
        Map<String, Object> tree = tree(SMALL, "/changes.json" + query);
        assertThat(tree).containsEntry("substantive", (long) substantive).containsEntry("clerical", (long) clerical);
    }

    @Test
    void theNewestDayComesFirstAndClericalOnesOnlyWhenAsked() {
        List<String> kinds = kinds("");
        assertThat(kinds).startsWith("ModelAdded").endsWith("Listed", "Listed", "Listed").hasSize(6);
        assertThat(kinds.subList(1, 3)).containsExactlyInAnyOrder("Unlisted", "Listed");
        assertThat(kinds("?substantive=no")).containsExactly("TypeCorrected");
        assertThat(kinds("?kind=TypeCorrected")).containsExactly("TypeCorrected");
        assertThat(kinds("?substantive=all")).hasSize(7).startsWith("ModelAdded");
    }

    @Test
    void aPageOfChangesSaysItsCountsAndItsDays() {
        String page = SMALL.get("/changes?since=2025-03-10&state=TX").body();
        assertThat(page).contains(
                "From March 10, 2025 to March 17, 2025, ICE’s lists show 2 changes of agreements and applications and 0 changes of how rows are printed (Texas).")
                .contains(
                        "Hale County Sheriff's Office (TX) is no longer listed under the Warrant Service Officer, between March 3, 2025 and March 10, 2025.")
                .contains("<option value=\"TX\" selected>");
        assertThat(SMALL.get("/es/changes?since=2025-03-10&state=TX").body()).contains(
                "Del 10 de marzo de 2025 al 17 de marzo de 2025, las listas de ICE muestran 2 cambios de acuerdos y solicitudes y 0 cambios en la forma de imprimir las filas (Texas).");
    }

    @Test
    void anEmptyListSaysWhy() {
        assertThat(SMALL.get("/changes?state=AL").body()).contains("No change fits.");
        assertThat(SMALL.get("/changes?state=FL&until=2025-03-03&substantive=no").body())
                .contains("No change of how rows are printed fits; changes of agreements or applications do.");
        assertThat(SMALL.get("/editions?admitted=no").body()).contains("No edition is held back");
        assertThat(SMALL.get("/undecided").body()).contains("No question is open");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/changes?since=yesterday", "/changes?since=2025-03-10&until=2025-03-09", "/changes?state=Florida", "/changes?county=99999",
        "/changes?model=XYZ", "/changes?kind=Gone", "/changes?agency=zzzzz", "/changes?edition=000000000000", "/changes?substantive=maybe",
        "/changes?cursor=nothing", "/editions?roll=BOTH", "/editions?admitted=perhaps", "/editions?grade=A", "/findings?kind=NONE",
        "/editions?cursor=nothing"})
    void aValueThatSaysNothingIsToldOf(String path) {
        String name = path.substring(path.lastIndexOf(path.contains("&") ? '&' : '?') + 1, path.lastIndexOf('='));
        HttpResponse<String> answer = SMALL.get(path, "Accept", "application/json");
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + name + "\"").contains("\"allowed\":");
    }

    @Test
    void aChangeIsShownWithTheRowBeforeAndAfter() {
        String path = "/changes/" + changes(SMALL, "?kind=TypeCorrected").getFirst().get("id");
        Map<String, Object> tree = tree(SMALL, path + ".json");
        assertThat(cells(tree, "rowsBefore")).containsEntry("LAW ENFORCEMENT AGENCY", NAPLES).containsEntry("TYPE", "County");
        assertThat(cells(tree, "rowsAfter")).containsEntry("LAW ENFORCEMENT AGENCY", NAPLES).containsEntry("TYPE", "Municipality");
        String page = SMALL.get(path).body();
        assertThat(page).contains("a change of how a row is printed").contains("Before: row 3. After: row 3.");
        assertThat(Pattern.compile("<tr class=\"differs\">").matcher(page).results()).hasSize(1);
    }

    @Test
    void aDepartureIsShownWithoutARowAfterAndNeverAsAnEnding() {
        String path = "/changes/" + changes(SMALL, "?kind=Unlisted").getFirst().get("id");
        Map<String, Object> tree = tree(SMALL, path + ".json");
        assertThat(cells(tree, "rowsBefore")).containsEntry("STATE", "TEXAS").containsEntry("SIGNED", "2025-02-22");
        assertThat(JsonText.objects(tree.get("rowsAfter"))).isEmpty();
        assertThat(SMALL.get(path).body()).contains("Before: row 4. After: no row.").contains("only a document can say");
        assertThat(SMALL.get("/changes/000000000000").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> cells(Map<String, Object> tree, String key) {
        Map<String, String> cells = new java.util.TreeMap<>();
        JsonText.objects(JsonText.objects(tree.get(key)).getFirst().get("cells"))
                .forEach(cell -> cells.put(cell.get("heading").toString(), cell.get("text").toString()));
        return cells;
    }

    @Test
    void cursorsLeadThroughAllChangesOnce() {
        List<String> ids = new ArrayList<>();
        String last = "9999";
        Optional<String> next = Optional.of("/changes.json?substantive=all&until=2025-04-30");
        while (next.isPresent()) {
            HttpResponse<String> answer = WHOLE.get(next.get());
            Map<String, Object> envelope = JsonText.object(JsonText.read(answer.body()));
            for (Map<String, Object> change : JsonText.objects(JsonText.object(envelope.get("result")).get("changes"))) {
                String by = JsonText.object(change.get("between")).get("by").toString();
                assertThat(by).isLessThanOrEqualTo(last);
                last = by;
                ids.add(change.get("id").toString());
            }
            next = Optional.ofNullable(envelope.get("next")).map(Object::toString);
            assertThat(answer.headers().firstValue("Link").orElseThrow().contains("rel=\"next\"")).isEqualTo(next.isPresent());
        }
        List<String> all = Record.bundled().kept().listChanges().stream()
                .filter(change -> !change.at().between().by().toString().isEmpty()
                        && change.at().between().by().toString().compareTo("2025-04-30") <= 0)
                .map(Change::id).toList();
        assertThat(all).hasSizeGreaterThan(300);
        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        assertThat(WHOLE.get("/changes.csv?substantive=all&until=2025-04-30").body().lines()).hasSize(all.size() + 1);
    }

    @Test
    void everyChangeStandsOnThePageOfTheEditionThatShowsIt() {
        Map<String, Object> newest = JsonText.objects(tree(SMALL, "/editions.json").get("editions")).getFirst();
        Map<String, Object> tree = tree(SMALL, "/editions/" + newest.get("sha256").toString().substring(0, 12) + ".json");
        assertThat(newest).containsEntry("published", "2025-03-17").containsEntry("rows", 4L);
        assertThat(JsonText.objects(tree.get("changes"))).extracting(change -> change.get("kind")).containsExactly("ModelAdded");
        assertThat(JsonText.objects(tree.get("list"))).hasSize(4);
        String csv = SMALL.get("/editions/" + newest.get("sha256").toString().substring(0, 12) + ".csv").body();
        assertThat(csv).startsWith("row,STATE,STATE link,LAW ENFORCEMENT AGENCY,").contains("5,FLORIDA,," + COLLIER + ",,");
    }

    @Test
    void anEditionHasOneAddressAndItsRowsHavePlacesOnIt() {
        String sha = Record.bundled().kept().participating().editions().getLast().edition().sha256();
        String path = "/editions/" + sha.substring(0, 12);
        int rows = Record.bundled().kept().participating().editions().getLast().rows().size();
        assertThat(rows).isGreaterThan(1500);
        for (String other : List.of(sha, sha.substring(0, 20), sha.substring(0, 12).toUpperCase(java.util.Locale.ROOT))) {
            HttpResponse<String> answer = WHOLE.get("/es/editions/" + other + "?row=1500");
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains("/es" + path + "?row=1500");
        }
        String page = WHOLE.get(path + "?row=1500").body();
        assertThat(anchors(page)).contains("1500").hasSizeLessThanOrEqualTo(100);
        assertThat(page.length()).isLessThan(200_000);
        assertThat(WHOLE.get(path + "?row=99999").statusCode()).isEqualTo(400);
        assertThat(WHOLE.get(path + "?row=1").statusCode()).as("headings are no row").isEqualTo(400);
        assertThat(WHOLE.get("/editions/ffffffffffff").statusCode()).isEqualTo(404);
        // A cell may hold a line break of its own.
        assertThat(WHOLE.get(path + ".csv").body().lines().filter(line -> line.matches("\\d+,.*")).count()).isEqualTo(rows);
    }

    @Test
    void followingThePagesOfRowsShowsEveryRowOnce() {
        String path = "/editions/" + Record.bundled().kept().participating().editions().getLast().edition().sha256().substring(0, 12);
        List<String> rows = new ArrayList<>();
        Matcher stretches = Pattern.compile("from=(\\d+)#rows").matcher(WHOLE.get(path).body());
        rows.addAll(anchors(WHOLE.get(path).body()));
        List<String> starts = stretches.results().map(match -> match.group(1)).distinct().toList();
        starts.forEach(from -> rows.addAll(anchors(WHOLE.get(path + "?from=" + from).body())));
        assertThat(rows).doesNotHaveDuplicates()
                .containsExactlyElementsOf(Record.bundled().kept().participating().editions().getLast().rows().stream()
                        .map(row -> Integer.toString(row.row())).toList());
    }

    private static List<String> anchors(String page) {
        return Pattern.compile("<tr id=\"r(\\d+)\">").matcher(page).results().map(match -> match.group(1)).toList();
    }

    @Test
    void anArchivesCopyNeverReadsAsPublished() {
        Register captured = Story.begins().captured("20210113002027").row("FL", COLLIER, "WSO", "2020-05-04").register();
        String path = "/editions/" + captured.listEditions().getFirst().edition().sha256().substring(0, 12);
        RunningSite site = RunningSite.of(captured);
        assertThat(site.get(path).body()).contains("seen by January 13, 2021").contains("not that they were published on it")
                .contains("copy made 2021-01-13 00:20:27 UTC").doesNotContain("published January");
        assertThat(site.get("/es" + path).body()).contains("vista a más tardar el 13 de enero de 2021")
                .contains("no que se publicaran ese día").doesNotContain("publicada el");
    }

    @Test
    void findingsAreCountedByKindAndLeadToTheirRows() {
        Register faulty = Story.begins().participating("2025-03-03").row("FL", COLLIER, "WSO", "2025-02-20")
                .row("FL", NAPLES, "TFM", "some day").register();
        RunningSite site = RunningSite.of(faulty);
        String sha = faulty.listEditions().getFirst().edition().sha256().substring(0, 12);
        Map<String, Object> kinds = JsonText.object(tree(site, "/findings.json").get("kinds"));
        assertThat(JsonText.object(kinds.get("SIGNED_UNREAD"))).containsEntry("number", 1L).containsEntry("severity", "DOUBT");
        assertThat(JsonText.object(kinds.get("STATE_UNREAD"))).containsEntry("number", 0L);
        assertThat(site.get("/findings?kind=signed_unread").body()).contains("href=\"/editions/" + sha + "?row=3#r3\"")
                .contains("some day");
        assertThat(site.get("/es/findings?kind=SIGNED_UNREAD").body()).contains("No se puede leer la fecha de firma. Un caso,");
        assertThat(site.get("/findings?kind=NO_ROWS").body()).contains("No edition shows this.");
        assertThat(site.get("/editions/" + sha).body()).contains("SIGNED_UNREAD");
    }

    @Test
    void anOpenQuestionShowsTheEvidenceOnBothSides() {
        // One ends where the other begins, signed on one day by one document; but a board is no sheriff.
        String sheriff = "Tift County Sheriff's Office";
        Register register = Story.begins()
                .participating("2025-05-01").row("GA", sheriff, "WSO", "2025-04-01").linked(sheriff, "https://example.org/jail.pdf")
                .participating("2025-05-08").with(sheriff, Column.AGENCY, "Tift County Board of Commissioners")
                .participating("2025-05-15").register();
        RunningSite site = RunningSite.of(register);
        String page = site.get("/undecided").body();
        assertThat(page).contains("For one pair of spellings it is not decided whether they name one agency").contains(sheriff)
                .contains("Tift County Board of Commissioners");
        int one = page.indexOf("For one agency");
        int two = page.indexOf("For two agencies");
        assertThat(page.substring(one, two)).contains("<b>+").doesNotContain("<b>\u2212");
        assertThat(page.substring(two)).contains("<b>\u2212").doesNotContain("<b>+");
        assertThat(JsonText.objects(tree(site, "/undecided.json").get("questions"))).hasSize(1);
        assertThat(site.get("/es/undecided").body()).contains("A favor de una sola agencia");
    }

    @Test
    void findingsOfTheRecordAsKnownOnADayAreFewer() {
        long all = (Long) tree(WHOLE, "/findings.json").get("total");
        long then = (Long) tree(WHOLE, "/findings.json?known=2022-01-01").get("total");
        assertThat(then).isPositive().isLessThan(all);
    }
}
