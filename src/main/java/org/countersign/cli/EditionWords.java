package org.countersign.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.register.EditionDay;
import org.countersign.register.ListedEdition;
import org.countersign.sighting.Roll;

/// An edition in words.
final class EditionWords {
    private static final int SHORT = 12;

    private EditionWords() {}

    /// Its day, and the half where a name states it: `2025-08-27 pm`; a capture's day is one it was seen by.
    static String day(ListedEdition edition) {
        Optional<EditionDay> day = edition.day();
        return day.map(some -> some.day() + some.half().map(half -> " " + half.code()).orElse("") + (some.seen() ? " (seen then)" : ""))
                .orElse("no day");
    }

    /// The edition as the one that answers for a day: `ICE's list of 2025-08-27 pm`, and that it is the last one by the
    /// day where it is older.
    static String last(ListedEdition edition, LocalDate day) {
        return (edition.roll() == Roll.PENDING ? "ICE's pending list of " : "ICE's list of ") + day(edition)
                + (edition.date().equals(day) ? "" : ", the last one by " + day);
    }

    /// The beginning of its hash, by which every verb finds it.
    static String hash(ListedEdition edition) {
        return hash(edition.edition().sha256());
    }

    /// The beginning of a hash.
    static String hash(String sha256) {
        return sha256.substring(0, SHORT);
    }
}
