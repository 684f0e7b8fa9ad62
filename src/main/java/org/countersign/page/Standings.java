package org.countersign.page;

import org.countersign.register.Agreement;
import org.countersign.register.Span;
import org.countersign.register.Standing;

/// Where agreements stand, in the words of pages.
public final class Standings {
    private Standings() {}

    /// Where an agreement stands on the last edition known. Absence is never told as an ending.
    public static String now(Agreement agreement, Words words) {
        return switch (agreement.standing()) {
            case Standing.Listed listed -> words.say("standing.listed");
            case Standing.NoLongerListed gone -> words.say(gone.provisional() ? "standing.gone.provisional" : "standing.gone");
            case Standing.Superseded superseded -> words.say("standing.superseded");
            case Standing.Terminated terminated ->
                terminated.day().map(day -> words.say("standing.terminated.day", words.day(day)))
                        .orElseGet(() -> words.say("standing.terminated"));
        };
    }

    /// Whether it was listed on the day asked; and when it left the list, where it did before.
    public static String onDay(Agreement agreement, AsOf asOf, Words words) {
        if (agreement.isListed(asOf.ordinal())) {
            return words.say("standing.listed");
        }
        return agreement.listed().stream()
                .filter(span -> span.lastEdition() < asOf.ordinal())
                .flatMap(span -> span.to().stream())
                .reduce((first, last) -> last)
                .map(left -> words.say("standing.left", now(agreement, words), words.when(left)))
                .orElseGet(() -> words.say("standing.notyet"));
    }

    /// The spans in which an agreement was listed, one after the other.
    public static String span(Span span, Words words) {
        return span.to().map(to -> words.say("span.closed", words.when(span.from()), words.when(to)))
                .orElseGet(() -> words.say("span.open", words.when(span.from())));
    }
}
