package org.countersign.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.register.Agreement;
import org.countersign.register.Evidence;
import org.countersign.register.Interval;
import org.countersign.register.Register;
import org.countersign.register.Sighting;
import org.countersign.register.Span;

/// What an agency held on a day, in a sentence that can be quoted.
public final class Held {
    private Held() {}

    /// The sentence, with the day of the edition it rests on.
    public static String sentence(Agency agency, AsOf asOf, Words words) {
        String said = asOf.edition().isEmpty() ? words.say("none.yet", words.day(asOf.day())) : onList(agency, asOf, words);
        return asOf.register().known().map(known -> words.say("agency.known", said, words.day(known))).orElse(said);
    }

    private static String onList(Agency agency, AsOf asOf, Words words) {
        List<Agreement> held = asOf.held(agency);
        if (held.isEmpty()) {
            return notListed(agency, asOf, words);
        }
        String models = held.stream()
                .map(agreement -> Models.name(agreement.model(), words) + agreement.signed()
                        .map(signed -> words.say("signed.first", words.day(signed))).orElseGet(() -> words.say("agency.unsigned")))
                .collect(Collectors.joining("; "));
        String listed = words.day(asOf.listed());
        if (isNewest(asOf)) {
            return words.say("agency.holds", agency.name(), agency.state(), held.size(), listed, models);
        }
        return asOf.listed().equals(asOf.day())
                ? words.say("agency.held", agency.name(), agency.state(), held.size(), listed, models)
                : words.say("agency.held.by", agency.name(), agency.state(), held.size(), listed, models, words.day(asOf.day()));
    }

    private static boolean isNewest(AsOf asOf) {
        return asOf.register().known().isEmpty() && asOf.ordinal() == asOf.register().participating().editions().size() - 1;
    }

    private static String notListed(Agency agency, AsOf asOf, Words words) {
        String list = asOf.listed().equals(asOf.day())
                ? words.say("agency.list", words.day(asOf.listed()))
                : words.say("agency.list.by", words.day(asOf.listed()), words.day(asOf.day()));
        List<Span> spans = asOf.register().getHistory(agency.id()).agreements().stream()
                .flatMap(agreement -> agreement.listed().stream()).toList();
        if (spans.isEmpty()) {
            return words.say(applied(agency, asOf.register()) ? "agency.none.pending" : "agency.none.unseen", agency.name(), agency.state(),
                    list);
        }
        Optional<Interval> left = spans.stream()
                .filter(span -> span.lastEdition() < asOf.ordinal())
                .flatMap(span -> span.to().stream())
                .max(Comparator.comparing(Interval::by));
        return left.map(interval -> words.say("agency.none.left", agency.name(), agency.state(), list, words.when(interval)))
                .orElseGet(() -> words.say("agency.none.notyet", agency.name(), agency.state(), list, words.when(
                        spans.stream().map(Span::from).min(Comparator.comparing(Interval::by)).orElseThrow())));
    }

    private static boolean applied(Agency agency, Register register) {
        return !register.getHistory(agency.id()).applications().isEmpty();
    }

    /// A span with the days of the lists between which it came and went.
    public static String span(Span span, AsOf asOf, Words words) {
        return span.to().map(to -> words.say("agency.span.closed", words.when(span.from()), words.when(to)))
                .orElseGet(() -> words.say("agency.span.open", words.when(span.from()),
                        words.day(asOf.register().participating().editions().getLast().date())));
    }

    /// Where the rows of an agreement are printed in the edition of the day; else, where that edition alone leaves them
    /// out or the agreement is not listed, where they were printed last before it; empty where they were not.
    static Optional<PrintedRow> row(Agreement agreement, AsOf asOf) {
        Optional<PrintedRow> inEdition = rows(agreement, asOf).stream().findFirst();
        if (inEdition.isPresent()) {
            return inEdition;
        }
        return new Evidence(asOf.register()).chain(agreement).stream()
                .map(Evidence.Run::last)
                .filter(sighting -> sighting.day().compareTo(asOf.listed().toString()) <= 0)
                .max(Comparator.comparing(Sighting::day))
                .map(sighting -> PrintedRow.of(sighting, asOf.register()));
    }

    /// The rows that the edition of the day prints for an agreement; two where it says the same thing twice.
    public static List<PrintedRow> rows(Agreement agreement, AsOf asOf) {
        return asOf.edition().stream()
                .flatMap(edition -> edition.rows().stream()
                        .filter(placed -> agreement.lines().stream().anyMatch(line -> line == placed.line()))
                        .map(placed -> PrintedRow.of(edition, placed)))
                .toList();
    }
}
