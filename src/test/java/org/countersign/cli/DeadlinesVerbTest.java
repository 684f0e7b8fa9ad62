package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesVerbTest {
    @TempDir
    private Path folder;

    /// Collier signed a task force agreement on 24 February and a warrant service one on 12 March 2025. Notice sent on
    /// 30 January and received on 3 February 2026: the one can end with the notice, the other on 4 May (25, 56, 86, 4).
    @Test
    void whatANoticeSetsInMotion() {
        Told told = SmallHome.ask("deadlines", "agency", "Collier", "--event", "agency-gives-notice", "--date", "2026-01-30", "--received",
                "2026-02-03", "--format", "csv");

        assertThat(told.out().lines().map(line -> line.replaceFirst("^[^,]*-(TFM|WSO)", "$1"))).containsExactly(
                "agreement,rule,bound,earliest,latest,title,sure",
                "TFM-1,tfm-agency-ends,NOT_BEFORE,2026-01-30,2026-02-03,The agency ends the task force agreement,READ",
                "WSO-1,wso-agency-ends,NOT_BEFORE,2026-05-04,2026-05-04,The agency ends the warrant service agreement,READ",
                ",fl-board-approves,BY,,,\"Florida: the state board's approval comes first\",READ".replace("\"", ""));
    }

    @Test
    void theTextSaysHowSureItIs() {
        String text = SmallHome.ask("deadlines", "agency", "Collier", "--event", "agency-gives-notice", "--date", "2026-01-30").out();

        assertThat(text.replaceAll("\\s+", " ")).contains("most likely the agreement of 12 February 2025")
                .contains("not before 2026-04-30 or later, by receipt")
                .contains("no number of days").contains("not legal advice");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    /// A town's police runs no county jail, so Florida's board has no say of it.
    @Test
    void aStatesRuleBindsItsBodiesOnly() {
        assertThat(SmallHome.ask("deadlines", "agency", "Naples", "--event", "agency-gives-notice", "--date", "2026-01-30").out())
                .contains("not before 2026-01-30").doesNotContain("board");
    }

    /// Hale is no longer on the last list; the day that Texas names is told all the same.
    @Test
    void withoutAnAgreementNoClockRuns() {
        assertThat(SmallHome.ask("deadlines", "agency", "Hale", "--event", "ice-suspends", "--date", "2026-01-30").out())
                .contains("No agreement of it is on the last list").contains("by 2026-12-01  Texas");
    }

    @Test
    void theCalendarIsWritten() throws IOException {
        Path file = folder.resolve("deadlines.ics");
        Told told = SmallHome.ask("deadlines", "agency", "Collier", "--event", "agency-gives-notice", "--date", "2026-01-30", "--calendar",
                file.toString());

        assertThat(told.code()).isZero();
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20260430");
    }

    /// The small history has two applications, both there from the pending list's first and only edition on.
    @Test
    void aBillsClockOverEveryApplication() {
        Map<String, Object> tree = JsonText.object(SmallHome.ask("deadlines", "whatif", "--bill", "S2401", "--format", "json").json());

        assertThat(tree).containsEntry("applications", 2L).containsEntry("unknown", 2L);
        assertThat(tree.get("decidedWithin90")).isEqualTo(Map.of("atLeast", 0L, "atMost", 1L));
        assertThat(tree.get("pastDue")).isEqualTo(Map.of("atLeast", 0L, "atMost", 2L));
        assertThat(tree.get("assumptions").toString()).contains("is not law").contains("180 days");
        assertThat(SmallHome.ask("deadlines", "whatif", "--bill", "s2401", "--from", "2025-03-11", "--format", "csv").out())
                .endsWith("\nall,0,0,0,0,0,0,,\n");
    }

    @Test
    void wrongUsageSaysWhatIsAllowed() {
        assertThat(List.of(
                usage("deadlines", "agency", "Collier"), usage("deadlines", "whatif"),
                usage("deadlines", "agency", "Collier", "--event", "rain", "--date", "2026-01-30"),
                usage("deadlines", "agency", "Collier", "--event", "signed", "--date", "2026-01-30", "--received", "2026-01-29"),
                usage("deadlines", "whatif", "--bill", "s1"),
                usage("deadlines", "whatif", "--bill", "s2401", "--from", "2026-01-02", "--to", "2026-01-01")))
                .satisfiesExactly(
                        told -> assertThat(told).contains("needs a name, --event and --date"),
                        told -> assertThat(told).contains("needs --bill"),
                        told -> assertThat(told).contains("'rain' is no event").contains("complaint-received").doesNotContain("set-by-law"),
                        told -> assertThat(told).contains("lies before"),
                        told -> assertThat(told).contains("hr756, s2401"),
                        told -> assertThat(told).contains("lies after"));
    }

    private static String usage(String... arguments) {
        Told told = SmallHome.ask(arguments);
        assertThat(told.code()).isEqualTo(2);
        return told.err();
    }
}
