package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsVerbTest {
    @ParameterizedTest
    @CsvSource({
        // day, rows, agreements, agencies, counties, states: worked out from the table of SmallHistory
        "2025-03-03, 3, 3, 3, 2, 2",
        "2025-03-09, 3, 3, 3, 2, 2",
        "2025-03-10, 3, 3, 3, 2, 2",
        "2025-03-17, 4, 4, 3, 2, 2",
        "2026-03-17, 4, 4, 3, 2, 2"
    })
    void theFiveUnitsOfADay(String day, long rows, long agreements, long agencies, long counties, long states) {
        Map<String, Object> tree = JsonText.object(SmallHome.ask("counts", "--on", day, "--format", "json").json());

        assertThat(tree).containsEntry("on", day).containsEntry("rows", rows).containsEntry("agreements", agreements)
                .containsEntry("agencies", agencies).containsEntry("counties", counties).containsEntry("states", states)
                .containsEntry("territories", 0L);
    }

    @Test
    void eachModelIsTold() {
        Map<String, Object> tree = JsonText.object(SmallHome.ask("counts", "--on", "2025-03-17", "--format", "json").json());

        Map<String, Object> models = JsonText.object(tree.get("byModel"));
        assertThat(models.keySet()).containsExactly("JEM", "WSO", "TFM");
        assertThat(JsonText.object(models.get("TFM"))).containsEntry("rows", 2L).containsEntry("agencies", 2L).containsEntry("states", 1L);
        assertThat(JsonText.object(models.get("JEM"))).containsEntry("agreements", 1L);
    }

    @Test
    void thePendingListHasItsOwnEdition() {
        Map<String, Object> pending =
                JsonText.object(JsonText.object(SmallHome.ask("counts", "--on", "2025-03-17", "--format", "json").json()).get("pending"));

        assertThat(pending).containsEntry("rows", 2L).containsEntry("agencies", 2L);
        assertThat(JsonText.object(pending.get("edition"))).containsEntry("published", "2025-03-10").containsEntry("name",
                SmallHistory.PENDING);
        assertThat(JsonText.object(JsonText.object(pending.get("byModel")).get("TFM"))).containsEntry("rows", 1L);
    }

    @Test
    void beforeAListIsKnownItsFiguresAreNullWithAReason() {
        Told told = SmallHome.ask("counts", "--on", "2025-03-02", "--format", "json");
        Map<String, Object> tree = JsonText.object(told.json());

        assertThat(told.code()).isZero();
        for (String unit : List.of("edition", "rows", "agreements", "agencies", "counties", "states", "territories", "byModel",
                "residents")) {
            assertThat(tree).containsEntry(unit, Optional.empty());
        }
        assertThat(tree).containsEntry("reason", "no participating list is known by that day");
        assertThat(JsonText.object(tree.get("pending"))).containsEntry("rows", Optional.empty()).containsEntry("reason",
                "no pending list is known by that day");
        assertThat(SmallHome.ask("counts", "--on", "2025-03-02").out()).isEqualTo("No participating list is known by 2025-03-02.\n");
    }

    @Test
    void whatCouldBeKnownThenIsNotWhatIsKnownNow() {
        Map<String, Object> then =
                JsonText.object(SmallHome.ask("counts", "--on", "2025-03-17", "--known", "2025-03-12", "--format", "json").json());

        assertThat(then).containsEntry("rows", 3L).containsEntry("known", "2025-03-12");
        assertThat(then.get("note").toString()).contains("today's understanding");
        assertThat(SmallHome.ask("counts", "--on", "2025-03-17", "--known", "2025-03-12").out())
                .contains("Known: editions and facts up to 2025-03-12");
    }

    @Test
    void theAnswerIsASentenceThenATableThenTheDefinitions() {
        String text = SmallHome.ask("counts", "--on", "2025-03-20").out();

        assertThat(text).startsWith(
                "ICE's list of 2025-03-17 am, the last one by 2025-03-20, has 4 rows: 4\nagreements of 3 agencies in 2 states.\n\nmodel ");
        assertThat(text).contains("Pending: 2 rows of 2 agencies on the pending list of 2025-03-10");
        assertThat(text.indexOf("What is counted:")).isGreaterThan(text.indexOf("People living there:"));
        for (String unit : List.of("rows ", "agreements ", "agencies ", "counties ", "states ", "territories ")) {
            assertThat(text.substring(text.indexOf("What is counted:"))).contains("\n  " + unit);
        }
    }

    @Test
    void theTableNamesDayListAndEdition() {
        List<String> lines = SmallHome.ask("counts", "--on", "2025-03-17", "--format", "csv").out().lines().toList();

        assertThat(lines.getFirst()).isEqualTo("on,roll,edition,published,model,rows,agreements,agencies,counties,states,territories");
        assertThat(lines).anyMatch(line -> line.matches("2025-03-17,PARTICIPATING,[0-9a-f]{64},2025-03-17,all,4,4,3,2,2,0"))
                .anyMatch(line -> line.matches("2025-03-17,PENDING,[0-9a-f]{64},2025-03-10,all,2,,2,,,"));
        assertThat(lines).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "model  |        | JEM TFM WSO",
        "state  |        | FL GA",
        "county |        | 12021 13139",
        "kind   |        | municipal police;sheriff",
        "month  | signed | 2025-02 2025-03",
        "month  | listed | 2025-03"
    })
    void countsAreTakenApart(String by, String basis, String keys) {
        String[] asked = basis == null ? new String[] {} : new String[] {"--basis", basis};
        String[] wanted = keys.split(keys.contains(";") ? ";" : " ");

        Map<String, Object> tree =
                JsonText.object(SmallHome.ask(with(asked, "counts", "--on", "2025-03-17", "--by", by, "--format", "json")).json());
        assertThat(JsonText.objects(tree.get("groups"))).extracting(group -> group.get("key").toString()).containsExactly(wanted);
        assertThat(tree).containsKeys("on", "known", "edition", "by", "groups", "remark", "definitions");

        Told text = SmallHome.ask(with(asked, "counts", "--on", "2025-03-17", "--by", by));
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains(wanted).contains("What is counted:");
        assertThat(SmallHome.ask(with(asked, "counts", "--on", "2025-03-17", "--by", by, "--format", "csv")).out().lines())
                .hasSize(wanted.length + 1);
    }

    @Test
    void takenApartBeforeTheFirstListThereIsNothing() {
        assertThat(SmallHome.ask("counts", "--on", "2025-01-01", "--by", "state").out())
                .isEqualTo("No participating list is known by 2025-01-01.\n");
        Map<String, Object> tree =
                JsonText.object(SmallHome.ask("counts", "--on", "2025-01-01", "--by", "state", "--format", "json").json());
        assertThat(tree).containsEntry("groups", Optional.empty()).containsKey("reason");
    }

    private static String[] with(String[] more, String... arguments) {
        return java.util.stream.Stream.of(arguments, more).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }
}
