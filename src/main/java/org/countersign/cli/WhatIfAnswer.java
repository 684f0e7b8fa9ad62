package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.export.DeadlineTable;
import org.countersign.export.DeadlineTree;
import org.countersign.export.Table;
import org.countersign.law.Bilingual;
import org.countersign.law.Bill;
import org.countersign.law.Rule;
import org.countersign.law.WhatIf;
import org.countersign.law.WhatIfAssumptions;
import org.countersign.register.Register;

/// What a bill's clock would have done, as an answer.
///
/// @param bill the bill
/// @param whatIf the figures
/// @param assumptions what they take for granted
record WhatIfAnswer(Bill bill, WhatIf whatIf, List<Bilingual> assumptions) {
    static WhatIfAnswer of(Register register, Rule rule, Bill bill, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new WhatIfAnswer(
                bill,
                WhatIf.of(register.listHistories(), rule, from, to),
                WhatIfAssumptions.of(rule, bill, from, to));
    }

    String text() {
        StringBuilder text = new StringBuilder(Lines.paragraph("Of " + Words.count(whatIf.applications(), "application", "applications")
                + " seen on the pending list, " + words(whatIf.decidedInTime()) + " would have been decided within the 90 days of "
                + bill.number() + ", " + words(whatIf.pastDue()) + " past due; of " + whatIf.unknown()
                + " the lists cannot tell. Median wait: " + words(whatIf.medianDays()) + " days.", 0));
        text.append("\n").append(TextTable.of(brief())).append("\nTaken for granted:\n");
        assumptions.forEach(one -> text.append(Lines.paragraph("  " + one.en(), 4)));
        return text.toString();
    }

    private Table brief() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(brief("all", whatIf));
        whatIf.byModel().forEach((model, part) -> rows.add(brief(model, part)));
        return new Table(List.of("model", "applications", "decided in time", "past due", "unknown", "median days"), rows);
    }

    private static List<String> brief(String model, WhatIf part) {
        return List.of(
                model, Integer.toString(part.applications()), words(part.decidedInTime()), words(part.pastDue()),
                Integer.toString(part.unknown()), words(part.medianDays()));
    }

    private static String words(WhatIf.Range range) {
        return range.atLeast() == range.atMost() ? Integer.toString(range.atLeast()) : range.atLeast() + " to " + range.atMost();
    }

    private static String words(WhatIf.Median median) {
        return median.low().map(DeadlineTable::days).orElse("not known")
                + median.high().map(high -> " to " + DeadlineTable.days(high)).orElse(" or more");
    }

    Map<String, Object> tree() {
        return DeadlineTree.of(whatIf, assumptions);
    }

    Table table() {
        return DeadlineTable.of(whatIf);
    }
}
