package org.countersign.page;

import java.util.Optional;
import org.countersign.archive.CaptureStamp;
import org.countersign.archive.Grade;
import org.countersign.register.EditionDay;
import org.countersign.register.ListedEdition;

/// Editions in the words of pages. An archive's copy shows by when something was listed, never when it was published.
public final class EditionPhrases {
    private EditionPhrases() {}

    /// The day: published then, or seen by then.
    public static String day(ListedEdition edition, Words words) {
        return edition.day()
                .map(day -> words.say(day.seen() ? "edition.seen" : "edition.published", words.day(day.day()), half(day, words)))
                .orElseGet(() -> words.say("edition.undated"));
    }

    private static String half(EditionDay day, Words words) {
        return day.half().map(half -> words.say("edition.half." + half.code())).orElse("");
    }

    /// The edition in a phrase: which list, and its day.
    public static String name(ListedEdition edition, Words words) {
        return words.say("edition.name." + edition.roll().name(), day(edition, words));
    }

    /// What the day says, and what it does not.
    public static String basis(ListedEdition edition, Words words) {
        return edition.day().map(day -> day.seen()
                ? words.say(edition.edition().grade() == Grade.CAPTURE ? "edition.basis.capture" : "edition.basis.seen",
                        words.day(day.day()))
                : words.say("edition.basis.published"))
                .orElseGet(() -> words.say("edition.basis.none"));
    }

    /// Why it is admitted, where the page's language can say it; the others are told as they were noted.
    public static Optional<String> reason(ListedEdition edition, Words words) {
        if (edition.reason().equals(ListedEdition.NOTHING_AGAINST)) {
            return Optional.of(words.say("edition.reason.nothing"));
        }
        return edition.confirmed().map(day -> words.say("edition.reason.confirmed", words.day(day)));
    }

    /// When a web archive made a copy, as its name tells; empty for other names.
    public static Optional<String> stamp(String name) {
        return CaptureStamp.inName(name)
                .map(stamp -> stamp.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)", "$1-$2-$3 $4:$5:$6 UTC"));
    }
}
