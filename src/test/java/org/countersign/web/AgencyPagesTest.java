package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.agency.Roster;
import org.countersign.agency.RosterTable;
import org.countersign.archive.NotedEdition;
import org.countersign.cli.JsonText;
import org.countersign.register.EditionNotes;
import org.countersign.register.Record;
import org.countersign.register.Register;
import org.countersign.register.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Agencies, agreements and exhibits, asked for over HTTP; what is expected is worked out from the story's own rows:
///
/// | list | Collier TFM | Hale WSO | Hall JEM | Bee TFM |
/// |---|---|---|---|---|
/// | 3 March 2025 | row 2, no link | row 3 | | |
/// | 10 March 2025 | row 2, linked | | row 3 | pending |
/// | 17 March 2025 | left out | | row 2 | |
/// | 24 March 2025 | row 2, linked | | row 3 | |
class AgencyPagesTest {
    private static final String COLLIER = "Collier County Sheriff's Office";
    private static final String HALE = "Hale County Sheriff's Office";
    private static final String HALL = "Hall County Sheriff's Office";
    private static final String BEE = "Bee County Sheriff's Office";
    private static final String LINK = "https://www.ice.gov/doclib/287gMOA/collier_TFM.pdf";
    private static final Story STORY = Story.begins()
            .participating("2025-03-03").row("FL", COLLIER, "TFM", "2025-02-24").row("TX", HALE, "WSO", "2025-02-26")
            .pending("2025-03-10").row("TX", BEE, "TFM")
            .participating("2025-03-10").without(HALE).linked(COLLIER, LINK).row("GA", HALL, "JEM", "2025-03-05")
            .participating("2025-03-17").without(COLLIER)
            .participating("2025-03-24").rowsOf("2025-03-10");
    private static final Register REGISTER = STORY.register();
    private static final RunningSite SITE = RunningSite.of(REGISTER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Collier | 2025-03-24 | holds one 287(g) agreement, as listed by ICE on March 24, 2025: Task Force Model, signed February 24, 2025.
            Collier | 2025-03-12 | On March 12, 2025, Collier County Sheriff's Office (FL) held one 287(g) agreement, as listed by ICE on March 10, 2025, in the last list by then: Task Force Model
            Collier | 2025-03-10 | On March 10, 2025, Collier County Sheriff's Office (FL) held one 287(g) agreement, as listed by ICE that day: Task Force Model
            Collier | 2025-03-17 | held one 287(g) agreement, as listed by ICE that day
            Hale    | 2025-03-24 | is not on ICE’s list of March 24, 2025; it was listed before, and left the list between March 3, 2025 and March 10, 2025.
            Hall    | 2025-03-05 | is not on ICE’s list of March 3, 2025, the last one by March 5, 2025; it was first listed between March 3, 2025 and March 10, 2025.
            Bee     | 2025-03-24 | is not on ICE’s list of March 24, 2025; the register knows it from the pending list alone.
            Hall    | 2025-03-01 | No list of participating agencies is known by March 1, 2025.
            """)
    void whatItHeldOnADayIsSaidFirst(String agency, String day, String sentence) {
        String path = path(agency + " County Sheriff's Office");
        assertThat(result(path + ".json?on=" + day).get("sentence").toString()).contains(sentence);
        assertThat(SITE.get(path + "?on=" + day).body()).contains("<p class=\"answer\">").contains(sentence);
    }

    /// The list of 29 October 2010 has Etowah County, Alabama, under Jail Enforcement, signed 8 July 2008.
    @Test
    void anAgencyOfTheEarlyListsSaysSoAndIsNotJoinedToItsSpans() {
        String path = "/agencies/5pc8q-etowah-county-sheriffs-office-al";
        String page = RunningSite.get().get(path).body();
        assertThat(page).contains("id=\"early\"").contains("Seen on ICE’s list of October 29, 2010");
        assertThat(page).contains("signed July 8, 2008").contains("Seen on ICE’s list of August 1, 2017");
        assertThat(RunningSite.get().get(path + ".csv").body()).doesNotContain("2010-10-29");
    }

    @Test
    void whatWasNotKnownThenIsNotTold() {
        Map<String, Object> hall = result(path(HALL) + ".json?known=2025-03-05");

        assertThat(hall.get("sentence").toString()).endsWith("no list known by then has it. (As far as could be known on March 5, 2025.)");
        assertThat(hall).containsEntry("agreements", List.of()).containsEntry("findings", List.of());
    }

    @Test
    void namesLeadToTheFirstAndTheLastListThatPrintsThem() {
        String body = SITE.get(path(COLLIER)).body();

        assertThat(body).contains("<a href=\"/editions/" + sha("2025-03-03").substring(0, 12) + "?row=2#r2\">March 3, 2025, row 2</a>")
                .contains("<a href=\"/editions/" + sha("2025-03-24").substring(0, 12) + "?row=2#r2\">March 24, 2025, row 2</a>");
        assertThat(JsonText.objects(result(path(COLLIER) + ".json").get("seenNames"))).singleElement().satisfies(name -> {
            assertThat(name).containsEntry("name", COLLIER);
            assertThat(JsonText.object(name.get("first"))).containsEntry("edition", sha("2025-03-03"));
        });
    }

    @Test
    void evidenceLeadsToEditionRowAndCell() {
        // The columns are STATE, AGENCY, TYPE, COUNTY, SUPPORT TYPE, SIGNED, MOA, ADDENDUM: the signing day is in F.
        String body = SITE.get(path(COLLIER) + "?on=2025-03-10").body();
        String row = "/editions/" + sha("2025-03-10").substring(0, 12) + "?row=2#r2";

        assertThat(body).contains("<td><span lang=\"en\">2025-02-24</span></td><td><a class=\"mono\" href=\"" + row + "\">F2</a></td>")
                .contains("leads to " + LINK);
    }

    @Test
    void anAbsenceFromOneListOnlyIsToldAndIsNoDeparture() {
        assertThat(SITE.get(path(COLLIER) + "?on=2025-03-17").body()).contains("ICE’s list of March 17, 2025 leaves this row out");
        assertThat(SITE.get(path(COLLIER) + "?on=2025-03-24").body()).doesNotContain("leaves this row out");

        Map<String, Object> exhibit = result(path(COLLIER) + "/exhibit.json?on=2025-03-17");
        assertThat(exhibit).containsEntry("rows", List.of());
        assertThat(JsonText.objects(exhibit.get("leftOutOfThisEdition"))).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("edition", sha("2025-03-10")));
        assertThat(SITE.get(path(COLLIER) + "/exhibit?on=2025-03-17").body()).contains("as printed last before, on March 10, 2025")
                .doesNotContain("prints no row of this agency");
        assertThat(JsonText.objects(result(path(COLLIER) + ".json").get("findings"))).extracting(finding -> finding.get("kind"))
                .contains("FLICKER");
        assertThat(JsonText.objects(result(path(HALL) + ".json").get("findings"))).extracting(finding -> finding.get("kind"))
                .doesNotContain("FLICKER");
    }

    @Test
    void anExhibitSaysRowHashAndIntervalAndWhatItDoesNotShow() {
        String body = SITE.get(path(HALE) + "/exhibit?on=2025-03-04").body();

        assertThat(body).contains(sha("2025-03-03")).contains("sha256sum participatingAgencies03032025am.xlsx")
                .contains("March 3, 2025; the last list by March 4, 2025")
                .contains("<th scope=\"row\" lang=\"en\">SIGNED</th><td lang=\"en\">2025-02-26</td>")
                .contains("appeared by March 3, 2025; left between March 3, 2025 and March 10, 2025")
                .contains("the list is not the agreement").contains("revision testrevision, with ICE’s lists up to March 24, 2025");
        assertThat(SITE.get(path(HALE) + "/exhibit").body()).contains("That list prints no row of this agency.")
                .contains(sha("2025-03-24"));
        assertThat(SITE.get(path(HALE) + "/exhibit.csv?on=2025-03-04").body().lines())
                .contains(sha("2025-03-03") + ",2025-03-03,3,F3,SIGNED,2025-02-26,");
    }

    @Test
    void anAgreementHasEachRowPrintedForItWithItsRunsOfLists() {
        String id = id(COLLIER) + "-TFM-1";
        List<String> lines = SITE.get("/agreements/" + id + ".csv").body().lines().toList();

        assertThat(lines).containsExactly(
                "agreement,first_day,first_edition,first_row,last_day,last_edition,last_row,editions",
                id + ",2025-03-03," + sha("2025-03-03") + ",2,2025-03-03," + sha("2025-03-03") + ",2,1",
                id + ",2025-03-10," + sha("2025-03-10") + ",2,2025-03-10," + sha("2025-03-10") + ",2,1",
                id + ",2025-03-24," + sha("2025-03-24") + ",2,2025-03-24," + sha("2025-03-24") + ",2,1");
        Map<String, Object> tree = result("/agreements/" + id + ".json");
        assertThat(JsonText.objects(tree.get("rows"))).hasSize(2);
        assertThat(JsonText.objects(tree.get("changes"))).extracting(change -> change.get("kind")).containsExactly("Listed", "LinkPosted");
        assertThat(tree.get("sentence").toString()).isEqualTo(COLLIER
                + " (FL) holds an agreement under the Task Force Model, signed February 24, 2025, as listed by ICE on March 24, 2025.");
        assertThat(result("/agreements/" + id(HALE) + "-WSO-1.json").get("sentence").toString()).isEqualTo(
                "ICE’s list of March 24, 2025 does not have the agreement of " + HALE + " (TX) under the Warrant Service Officer, signed "
                        + "February 26, 2025; it left the list between March 3, 2025 and March 10, 2025. Standing: no longer listed.");
    }

    @ParameterizedTest
    @CsvSource({
        "'',Collier Hall Bee Hale", "?status=listed,Collier Hall", "?status=former,Hale", "?status=pending,Bee", "?state=tx,Bee Hale",
        "?model=tfm,Collier Bee", "?model=TFM&state=FL,Collier", "?kind=sheriff&status=listed,Collier Hall", "?kind=campus,''",
        "?on=2025-03-03,Collier Hale", "?on=2025-03-03&status=former,''", "?status=pending&on=2025-03-09,''"
    })
    void theListShowsWhatIsAskedFor(String query, String names) {
        Map<String, Object> list = result("/agencies.json" + query);

        assertThat(JsonText.objects(list.get("agencies"))).extracting(agency -> agency.get("name").toString().split(" ")[0])
                .containsExactlyElementsOf(names.isEmpty() ? List.of() : List.of(names.split(" ")));
        assertThat(SITE.get("/agencies.csv" + query).body().lines().count()).isEqualTo(names.isEmpty() ? 1 : 1 + names.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            state=xx     | two letters
            model=abc    | one of jem, tfm, wso
            kind=police  | municipal-police
            status=gone  | listed, former, pending
            cursor=zzzzz | next
            """)
    void aWrongParameterIsToldWithWhatIsAllowed(String query, String allowed) {
        HttpResponse<String> answer = SITE.get("/agencies.json?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + query.substring(0, query.indexOf('=')) + "\"").contains(allowed);
    }

    @Test
    void otherAddressesLeadToTheRightOne() {
        leads(SITE, "/agencies/" + id(COLLIER), path(COLLIER));
        leads(SITE, "/agencies/" + id(COLLIER) + "-another-name?on=2025-03-10", path(COLLIER) + "?on=2025-03-10");
        leads(SITE, "/es/agencies/" + id(COLLIER) + "/exhibit", "/es" + path(COLLIER) + "/exhibit");
        leads(SITE, "/agreements/" + id(COLLIER) + "-tfm-1.json", "/agreements/" + id(COLLIER) + "-TFM-1.json");
        leads(SITE, "/agreements/" + id(BEE) + "-TFM-pending", path(BEE));
        // data/agencies/redirects.csv: p11apfk6me stands for qydm6 now, which has a TFM agreement and no WSO.
        leads(RunningSite.get(), "/agencies/p11apfk6me-x", "/agencies/qydm6-manheim-borough-police-department-pa");
        leads(RunningSite.get(), "/agreements/p11apfk6me-TFM-1", "/agreements/qydm6-TFM-1");
        leads(RunningSite.get(), "/agreements/p11apfk6me-WSO-1", "/agencies/qydm6-manheim-borough-police-department-pa");
        for (String nothing : List.of("/agencies/zzzzz", "/agreements/zzzzz-TFM-1", "/agreements/" + id(COLLIER),
                "/agreements/" + id(COLLIER) + "-TFM-2", "/agreements/" + id(COLLIER) + "-")) {
            assertThat(SITE.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void theListIsWalkedPageByPage() {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of("/agencies.json");
        while (next.isPresent()) {
            HttpResponse<String> answer = RunningSite.get().get(next.get());
            Map<String, Object> page = JsonText.object(JsonText.read(answer.body()));
            List<Map<String, Object>> agencies = JsonText.objects(JsonText.object(page.get("result")).get("agencies"));
            assertThat(agencies).hasSizeBetween(1, 100);
            agencies.forEach(agency -> ids.add(agency.get("id").toString()));
            next = Optional.ofNullable(page.get("next")).map(Object::toString);
            String link = answer.headers().firstValue("Link").orElseThrow();
            next.ifPresentOrElse(address -> assertThat(link).contains("<" + address + ">; rel=\"next\""),
                    () -> assertThat(link).doesNotContain("rel=\"next\""));
        }
        List<String> all = Record.bundled().kept().roster().listAgencies().stream().map(agency -> agency.id().text()).toList();
        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        List<String> rest = RunningSite.get().get("/agencies.csv?cursor=" + ids.get(999)).body().lines().skip(1).toList();
        assertThat(rest).extracting(line -> line.substring(0, line.indexOf(','))).containsExactlyElementsOf(ids.subList(1000, ids.size()));
    }

    @Test
    void aRegisterThatWasRecalledSaysThatItsDecisionsAreBeingWorkedOut() {
        Roster read = RosterTable
                .read(file -> new ByteArrayInputStream(RosterTable.write(REGISTER.roster()).get(file).getBytes(StandardCharsets.UTF_8)));
        List<NotedEdition> noted = REGISTER.listEditions().stream()
                .map(edition -> new NotedEdition(edition.edition(), EditionNotes.of(edition))).toList();
        RunningSite recalled = RunningSite.of(STORY.registrar().recall(noted, read));

        assertThat(recalled.get(path(COLLIER)).body()).contains("The decision log is being worked out");
        assertThat(SITE.get(path(COLLIER)).body()).contains("No other name comes near this one");
    }

    private static void leads(RunningSite site, String from, String to) {
        HttpResponse<String> answer = site.get(from);
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).as(from).hasValue(to);
    }

    private static Map<String, Object> result(String path) {
        return JsonText.object(JsonText.object(JsonText.read(SITE.get(path).body())).get("result"));
    }

    private static Agency agency(String name) {
        return REGISTER.roster().listAgencies().stream().filter(agency -> agency.names().contains(name)).findFirst().orElseThrow();
    }

    private static String id(String name) {
        return agency(name).id().text();
    }

    private static String path(String name) {
        return "/agencies/" + id(name) + "-" + agency(name).slug();
    }

    private static String sha(String day) {
        return REGISTER.participating().editions().stream().filter(edition -> edition.date().toString().equals(day)).findFirst()
                .orElseThrow().edition().sha256();
    }
}
