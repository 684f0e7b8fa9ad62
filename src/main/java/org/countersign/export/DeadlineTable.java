package org.countersign.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.law.AgencyDeadlines.UnderAgreement;
import org.countersign.law.Deadline;
import org.countersign.law.WhatIf;

/// Deadlines, and a bill's clock over applications, as tables: the verb's and the page's are one.
public final class DeadlineTable {
    private static final List<String> DEADLINES = List.of("agreement", "rule", "bound", "earliest", "latest", "title", "sure");
    private static final List<String> WHAT_IF = List.of("model", "applications", "decided_at_least", "decided_at_most", "past_due_at_least",
            "past_due_at_most", "unknown", "median_low", "median_high");

    private DeadlineTable() {}

    /// One deadline a row; those of agreements first.
    ///
    /// @param under by each agreement
    /// @param others of no agreement, such as those of a state's law
    public static Table of(List<UnderAgreement> under, List<Deadline> others) {
        List<List<String>> rows = new ArrayList<>();
        under.forEach(one -> one.deadlines().forEach(deadline -> rows.add(row(one.agreement().id(), deadline))));
        others.forEach(deadline -> rows.add(row("", deadline)));
        return new Table(DEADLINES, rows);
    }

    private static List<String> row(String agreement, Deadline deadline) {
        return List.of(agreement, deadline.rule().id(), deadline.rule().bound().name(), day(deadline.earliest()), day(deadline.latest()),
                deadline.rule().title().en(), deadline.rule().sureness().name());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /// A row for all applications and one for each model.
    public static Table of(WhatIf whatIf) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("all", whatIf));
        whatIf.byModel().forEach((model, part) -> rows.add(row(model, part)));
        return new Table(WHAT_IF, rows);
    }

    private static List<String> row(String model, WhatIf part) {
        return List.of(model, Integer.toString(part.applications()), Integer.toString(part.decidedInTime().atLeast()),
                Integer.toString(part.decidedInTime().atMost()), Integer.toString(part.pastDue().atLeast()),
                Integer.toString(part.pastDue().atMost()),
                Integer.toString(part.unknown()), part.medianDays().low().map(DeadlineTable::days).orElse(""),
                part.medianDays().high().map(DeadlineTable::days).orElse(""));
    }

    /// A number of days, which may be a half.
    public static String days(double days) {
        return days == Math.rint(days) ? Long.toString(Math.round(days)) : Double.toString(days);
    }
}
