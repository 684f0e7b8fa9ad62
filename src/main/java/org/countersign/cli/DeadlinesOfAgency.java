package org.countersign.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.agency.Agency;
import org.countersign.export.DeadlineTable;
import org.countersign.export.DeadlineTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.law.AgencyDeadlines;
import org.countersign.law.AgencyDeadlines.UnderAgreement;
import org.countersign.law.Deadline;
import org.countersign.law.Event;
import org.countersign.law.Law;
import org.countersign.law.Occasion;
import org.countersign.law.Rule;
import org.countersign.law.Sureness;
import org.countersign.law.TemplateVersion;
import org.countersign.register.Register;
import org.countersign.law.Kebab;

/// What an event sets in motion for one agency, as an answer.
///
/// @param agency the agency
/// @param event what happened
/// @param date when
/// @param under by the text of each agreement it has listed
/// @param byState by its state's law
/// @param named the days that its state's law names itself
record DeadlinesOfAgency(
        Agency agency, Event event, LocalDate date, List<UnderAgreement> under, List<Deadline> byState, List<Deadline> named) {
    static DeadlinesOfAgency of(Agency agency, Event event, LocalDate date, Occasion occasion, Register register) {
        AgencyDeadlines deadlines = new AgencyDeadlines(Law.bundled());
        return new DeadlinesOfAgency(
                agency, event, date, deadlines.under(register.getHistory(agency.id()).agreements(), event, occasion),
                deadlines.byState(agency, event, occasion), deadlines.namedDays(agency.state()));
    }

    /// All of them, in order.
    List<Deadline> all() {
        return Stream.of(under.stream().flatMap(one -> one.deadlines().stream()), byState.stream(), named.stream())
                .flatMap(some -> some).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder(Lines.paragraph(
                agency.name() + ", " + agency.state() + ": if " + event.words().en() + " on " + date + ".", 0));
        if (under.isEmpty()) {
            text.append("\n").append(Lines.paragraph("No agreement of it is on the last list, so no agreement's clock runs.", 0));
        }
        for (UnderAgreement one : under) {
            text.append("\n").append(Lines.paragraph("Under " + one.agreement().id()
                    + one.agreement().signed().map(day -> ", signed " + day).orElse("") + ": "
                    + one.version().version().map(TemplateVersion::title).map(title -> "most likely " + title.en() + ". ").orElse("")
                    + one.version().fit().reason().en(), 0));
            one.deadlines().forEach(deadline -> text.append(line(deadline)));
            if (one.deadlines().isEmpty()) {
                text.append(Lines.paragraph("  No clock that we know of starts with this.", 2));
            }
        }
        part("By the law of " + agency.state() + ":", byState, text);
        part("Days that the law of " + agency.state() + " names:", named, text);
        return text.append("\n").append(Lines.paragraph(
                "The agency's own document decides. General information, not legal advice.", 0)).toString();
    }

    private static void part(String heading, List<Deadline> deadlines, StringBuilder text) {
        if (!deadlines.isEmpty()) {
            text.append("\n").append(heading).append("\n");
            deadlines.forEach(deadline -> text.append(line(deadline)));
        }
    }

    private static String line(Deadline deadline) {
        Rule rule = deadline.rule();
        String sure = rule.sureness() == Sureness.READ ? "" : " (" + rule.sureness().words().en() + ")";
        return Lines.paragraph("  " + days(deadline) + "  " + rule.title().en() + ". " + rule.what().en() + sure, 4);
    }

    /// Its day as people write it.
    static String days(Deadline deadline) {
        if (!deadline.isCounted()) {
            return "no number of days";
        }
        String bound = deadline.rule().bound() == Rule.Bound.BY ? "by " : "not before ";
        if (deadline.isExact()) {
            return bound + deadline.earliest().orElseThrow();
        }
        String first = deadline.earliest().map(LocalDate::toString).orElse("an unknown day");
        return bound + deadline.latest().map(last -> "some day from " + first + " to " + last).orElse(first + " or later, by receipt");
    }

    Map<String, Object> tree() {
        return Json.object(
                "agency", Json.object("id", agency.id(), "name", agency.name(), "state", agency.state()),
                "event", Kebab.of(event),
                "date", date,
                "agreements", under.stream().map(DeadlineTree::of).toList(),
                "stateLaw", byState.stream().map(DeadlineTree::of).toList(),
                "namedDays", named.stream().map(DeadlineTree::of).toList());
    }

    Table table() {
        return DeadlineTable.of(under, Stream.concat(byState.stream(), named.stream()).toList());
    }
}
