package org.countersign.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.law.Deadline;
import org.countersign.law.Law;
import org.countersign.law.Moment;
import org.countersign.law.Occasion;
import org.junit.jupiter.api.Test;

/// The iCalendar file, read by the rules of RFC 5545 and not by the library that writes it.
class DeadlineCalendarTest {
    private static final LocalDate SENT = LocalDate.of(2026, 1, 30);
    private static final Occasion NOTICE = new Occasion(Moment.on(SENT), Optional.of(Moment.on(LocalDate.of(2026, 2, 3))));

    /// Received on 3 February, so on 4 May, a whole day: its end is the day after.
    @Test
    void aDeadlineIsAWholeDay() throws IOException {
        List<String> lines = unfolded(write(List.of(on("wso-agency-ends", NOTICE)), "en"));

        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(lines).contains(
                "UID:wso-agency-ends-abcde-2026-05-04@countersign", "DTSTAMP:20260130T000000Z", "DTSTART;VALUE=DATE:20260504",
                "DTEND;VALUE=DATE:20260505");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("SUMMARY:The agency ends the warrant service agreement: Example"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("DESCRIPTION:").contains("mail\\; it").endsWith("Not before: 2026-05-04."));
    }

    /// From 30 April by sending to 4 May by receipt.
    @Test
    void anIntervalIsAllItsDays() throws IOException {
        assertThat(unfolded(write(List.of(on("jem-ice-ends", NOTICE)), "en"))).contains(
                "DTSTART;VALUE=DATE:20260430", "DTEND;VALUE=DATE:20260505");
    }

    @Test
    void anOpenEndSaysSoAndNoDaysAreNoEntry() throws IOException {
        List<Deadline> deadlines =
                List.of(on("wso-agency-ends", Occasion.of(Moment.on(SENT))), on("jem-suspended", Occasion.of(Moment.on(SENT))));
        List<String> lines = unfolded(write(deadlines, "en"));

        assertThat(lines).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(lines).contains("DTSTART;VALUE=DATE:20260430", "DTEND;VALUE=DATE:20260501");
        assertThat(lines).anySatisfy(line -> assertThat(line).endsWith("Not before: 2026-04-30 or later."));
    }

    @Test
    void whatABillProposesSaysSo() throws IOException {
        assertThat(unfolded(write(List.of(on("s2401-dhs-ends", NOTICE)), "en"))).anySatisfy(
                line -> assertThat(line).endsWith("Proposed only."));
    }

    /// In Spanish too no line has more than 75 bytes, each ends as the RFC wants it, and twice the same bytes come out.
    @Test
    void linesAreOfTheRightForm() throws IOException {
        List<Deadline> all = Law.bundled().listRules().stream().map(rule -> rule.on(NOTICE)).toList();
        String text = write(all, "es");

        assertThat(text).isEqualTo(write(all, "es")).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(text)).filteredOn("BEGIN:VEVENT"::equals)
                .hasSize((int) all.stream().filter(deadline -> deadline.earliest().isPresent()).count());
    }

    private static Deadline on(String rule, Occasion occasion) {
        return Law.bundled().listRules().stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow().on(occasion);
    }

    private static String write(List<Deadline> deadlines, String language) throws IOException {
        StringWriter text = new StringWriter();
        DeadlineCalendar.write(deadlines, "Example County Sheriff's Office", "abcde", SENT, language, text);
        return text.toString();
    }

    private static List<String> unfolded(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }
}
