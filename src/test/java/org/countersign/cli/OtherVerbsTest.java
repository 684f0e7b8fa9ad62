package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The verbs that have no test of their own: agreement, editions, rows, find, findings, undecided, explain, doctor.
class OtherVerbsTest {
    @Test
    void anAgreementIsToldWithItsEvidenceDownToTheRow() {
        String text = SmallHome.ask("agreement", "Collier County Sheriff's Office", "TFM").out();

        assertThat(text.replace('\n', ' ')).startsWith(
                "The agreement of Collier County Sheriff's Office, FL, under the Task Force Model, signed 2025-02-24, is listed, by the list of 2025-03-17 am.");
        assertThat(text).contains("first  2025-03-03, row 2 of " + SmallHistory.WORKBOOK).contains("https://www.ice.gov/doclib/287gMOA/");
    }

    @Test
    void anAgreementIsFoundByItsId() {
        Map<String, Object> agency = JsonText.object(SmallHome.ask("agency", "Naples", "--format", "json").json());
        String id = JsonText.objects(agency.get("agreements")).getFirst().get("id").toString();
        Map<String, Object> tree = JsonText.object(SmallHome.ask("agreement", id, "--format", "json").json());

        assertThat(tree).containsEntry("id", id).containsEntry("signed", "2025-02-25").containsEntry("standing", "LISTED");
        assertThat(JsonText.object(tree.get("agency"))).containsEntry("name", "Naples Police Department");
        assertThat(JsonText.objects(tree.get("evidence"))).hasSize(2).extracting(run -> run.get("editions")).containsExactly(1L, 2L);
        assertThat(SmallHome.ask("agreement", id.toUpperCase(java.util.Locale.ROOT)).code()).isZero();
        assertThat(SmallHome.ask("agreement", id, "--format", "csv").out().lines().skip(1))
                .allMatch(line -> line.startsWith(id + ",2025-03-"));
    }

    @Test
    void ofSeveralAgreementsNoneIsGuessed() {
        Told several = SmallHome.ask("agreement", "Collier");
        Told none = SmallHome.ask("agreement", "Collier", "JEM");

        assertThat(several.code()).isEqualTo(1);
        assertThat(several.err()).contains("has several; name one by its id: ").contains("-TFM-1, ").contains("-WSO-1.");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("has no agreement under JEM; it has ");
    }

    @Test
    void anIdOfATermThatThereIsNotNamesThoseThereAre() {
        Map<String, Object> agency = JsonText.object(SmallHome.ask("agency", "Naples", "--format", "json").json());
        Told told = SmallHome.ask("agreement", agency.get("id") + "-TFM-7");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).isEqualTo("No agreement has the id \"" + agency.get("id") + "-TFM-7\"; Naples Police Department has "
                + agency.get("id") + "-TFM-1.\n");
    }

    @Test
    void editionsAreListedByRollAndDay() {
        String text = SmallHome.ask("editions").out();

        assertThat(text).startsWith("4 editions, 0 of them held back.\n\nThe participating list:\n");
        assertThat(text.lines().filter(line -> line.startsWith("2025-"))).extracting(line -> line.substring(0, 13)).containsExactly(
                "2025-03-03 am", "2025-03-10 am", "2025-03-17 am", "2025-03-10 am");
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallHistory.WORKBOOK, "participatingAgencies03032025am", "PARTICIPATINGAGENCIES03032025AM.XLSX"})
    void anEditionIsFoundByItsName(String name) {
        assertThat(SmallHome.ask("rows", "--edition", name).out()).startsWith(SmallHistory.WORKBOOK + ", edition ");
    }

    @Test
    void anEditionIsFoundByTheBeginningOfItsHash() {
        List<Map<String, Object>> editions = JsonText.objects(SmallHome.ask("editions", "--format", "json").json());
        for (Map<String, Object> edition : editions) {
            String beginning = edition.get("sha256").toString().substring(0, 12);
            assertThat(JsonText
                    .object(JsonText.object(SmallHome.ask("rows", "--edition", beginning, "--format", "json").json()).get("edition")))
                    .containsEntry("sha256", edition.get("sha256"));
        }
    }

    @Test
    void aWrongEditionNameGetsTheNearest() {
        Told told = SmallHome.ask("rows", "--edition", "participatingAgencies03032025pm.xlsx");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).startsWith("No edition is named ").contains("Nearest:\n  " + SmallHistory.WORKBOOK);
    }

    @Test
    void rowsAsATableHaveEachCellAndItsLink() {
        List<String> lines = SmallHome.ask("rows", "--edition", SmallHistory.WORKBOOK, "--format", "csv").out().lines().toList();

        assertThat(lines.getFirst()).startsWith("row,STATE,STATE link,LAW ENFORCEMENT AGENCY,LAW ENFORCEMENT AGENCY link,TYPE,");
        assertThat(lines.get(1)).startsWith("2,FLORIDA,,Collier County Sheriff's Office,,County,,")
                .endsWith(",link," + SmallHistory.COLLIER_LINK);
        assertThat(lines).hasSize(4);
    }

    @Test
    void findListsEveryOneThatHoldsTheWords() {
        assertThat(SmallHome.ask("find", "county sheriff").out()).startsWith("4 agencies are printed so.\n\nid ");
        assertThat(SmallHome.ask("find", "naples").out()).startsWith("One agency is printed so.\n");
        assertThat(SmallHome.ask("find", "Colier County Sheriff's Office").out())
                .startsWith("No agency is printed so; the nearest names are:\n");
        Told none = SmallHome.ask("find", "zzzzzzzzzzzzzzzzzzzzzzzzz");
        assertThat(none.out()).isEqualTo("No agency is printed so or nearly so.\n");
        assertThat(none.code()).as("finding nothing is an answer").isZero();
    }

    @Test
    void findingsAreCountedOrListed() {
        String all = SmallHome.ask("findings").out();
        Told missing = SmallHome.ask("findings", "--kind", "county_missing");

        assertThat(all).contains(" findings: 0 stop an edition, ").contains("NOTE    COUNTY_MISSING ");
        assertThat(missing.out()).startsWith("1 finding COUNTY_MISSING: ").contains(" row 4: COUNTY \"#N/A\"");
        assertThat(missing.code()).as("standing findings change no exit code").isZero();
        assertThat(SmallHome.ask("findings", "--kind", "FLICKER").out()).startsWith("0 findings FLICKER: ");
    }

    @Test
    void undecidedAndExplainAnswerWhereThereIsNothingToDecide() {
        assertThat(SmallHome.ask("undecided").out()).isEqualTo("No pair is undecided.\n");
        assertThat(SmallHome.ask("explain", "Naples").out()).startsWith("Naples Police Department, FL (")
                .contains("Printed as: Naples Police Department.");
        assertThat(JsonText.object(SmallHome.ask("explain", "Naples", "--format", "json").json()).keySet()).containsExactly("agency",
                "name", "names", "territory", "decisions");
        assertThat(SmallHome.ask("undecided", "--format", "csv").out())
                .isEqualTo("state,first,first_spelling,second,second_spelling,total,evidence\n");
    }

    @Test
    void theDoctorSaysWhatItChecked() {
        Told told = SmallHome.ask("doctor");

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("The record is sound: all ").contains("holds").doesNotContain("FAILS");
        assertThat(JsonText.objects(SmallHome.ask("doctor", "--format", "json").json())).allSatisfy(check -> {
            assertThat(check.keySet()).containsExactly("check", "passed", "detail");
            assertThat(check).containsEntry("passed", true);
        });
    }
}
