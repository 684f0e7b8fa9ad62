package org.countersign.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Interval;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.Span;

/// What an agency held on a day, in words.
final class Holdings {
    private Holdings() {}

    /// The agreements listed by the last edition on or before a day.
    static List<Agreement> on(AgencyHistory history, Register register, LocalDate day) {
        return history.listed(register.participating().lastOn(day));
    }

    /// The answer in a sentence that can be quoted.
    static String sentence(Agency agency, AgencyHistory history, Register register, LocalDate day) {
        int ordinal = register.participating().lastOn(day);
        if (ordinal < 0) {
            return "No participating list is known by " + day + ".";
        }
        ListedEdition edition = register.participating().editions().get(ordinal);
        List<Agreement> held = on(history, register, day);
        String who = agency.name() + ", " + agency.state() + ",";
        String list = EditionWords.last(edition, day);
        if (held.isEmpty()) {
            return who + " is not on " + list + otherwise(history, ordinal) + ".";
        }
        String models = held.stream()
                .map(agreement -> agreement.model().name()
                        + agreement.signed().map(signed -> ", signed " + signed).orElse(", signing date not known"))
                .collect(Collectors.joining("; "));
        return who + " is on " + list + ", under: " + models + ".";
    }

    /// When it was, for one that is not on the list of the day.
    private static String otherwise(AgencyHistory history, int ordinal) {
        List<Span> spans = history.agreements().stream().flatMap(agreement -> agreement.listed().stream()).toList();
        if (spans.isEmpty()) {
            return "; the register knows it from the pending list alone";
        }
        List<Span> before = spans.stream().filter(span -> span.lastEdition() < ordinal).toList();
        return before.isEmpty()
                ? "; it was first listed " + spans.stream().map(Span::from).min(Comparator.comparing(Interval::by)).orElseThrow().words()
                : "; it had been on earlier ones, and left the last of them "
                        + before.stream().flatMap(span -> span.to().stream()).max(Comparator.comparing(Interval::by)).map(Interval::words)
                                .orElse("later");
    }

    /// The spans of an agreement, each with the days between which it began and ended.
    static String spans(Agreement agreement) {
        return agreement.listed().stream()
                .map(span -> "from " + interval(span.from()) + span.to().map(to -> " to " + interval(to)).orElse(" on"))
                .collect(Collectors.joining("; "));
    }

    /// The days between which something happened, as tables write it.
    static String interval(Interval interval) {
        return interval.after().filter(after -> !after.equals(interval.by())).map(after -> after + "/" + interval.by())
                .orElse(interval.by().toString());
    }
}
