package org.countersign.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;

/// What an agency held on a day, in words.
final class Holdings {
    private Holdings() {}

    /// The agreements listed by the last edition on or before a day.
    static List<Agreement> on(AgencyHistory history, Register register, LocalDate day) {
        int edition = register.participating().lastOn(day);
        return history.agreements().stream().filter(agreement -> agreement.isListed(edition)).toList();
    }

    /// The answer in a sentence that can be quoted.
    static String sentence(Agency agency, AgencyHistory history, Register register, LocalDate day) {
        int ordinal = register.participating().lastOn(day);
        if (ordinal < 0) {
            return "No participating list is known by " + day + ".";
        }
        ListedEdition edition = register.participating().editions().get(ordinal);
        List<Agreement> held = on(history, register, day);
        String list = "the list of " + edition.date() + " (edition " + edition.edition().sha256().substring(0, 12) + ")";
        if (held.isEmpty()) {
            return agency.name() + " is not on " + list + ", the last one by " + day + ".";
        }
        String models = held.stream()
                .map(agreement -> agreement.model().name() + agreement.signed().map(signed -> ", signed " + signed).orElse(", signing date not known"))
                .collect(Collectors.joining("; "));
        return agency.name() + " is on " + list + ", the last one by " + day + ", under: " + models + ".";
    }

    /// The spans of an agreement, each with the days between which it began and ended.
    static String spans(Agreement agreement) {
        return agreement.listed().stream()
                .map(span -> "from " + interval(span.from()) + span.to().map(to -> " to " + interval(to)).orElse(" on"))
                .collect(Collectors.joining("; "));
    }

    private static String interval(org.countersign.register.Interval interval) {
        return interval.after().filter(after -> !after.equals(interval.by())).map(after -> after + "/" + interval.by()).orElse(interval.by().toString());
    }
}
