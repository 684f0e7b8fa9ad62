package org.countersign.register;

import java.time.LocalDate;
import java.util.Optional;

/// Where an agreement stands on the day asked. Absence from a list never means that an agreement ended.
public sealed interface Standing {
    /// The standing's public code.
    String code();

    /// The standing as people read it.
    default String words() {
        return switch (this) {
            case Listed listed -> "listed";
            case NoLongerListed gone -> gone.provisional() ? "no longer listed (provisional: one edition so far)" : "no longer listed";
            case Superseded superseded -> "superseded by " + superseded.by();
            case Terminated terminated ->
                "terminated" + terminated.day().map(day -> " on " + day).orElse("") + " (ruling " + terminated.ruling() + ")";
        };
    }

    /// On the last edition.
    record Listed() implements Standing {
        @Override
        public String code() {
            return "LISTED";
        }
    }

    /// Not on the last edition.
    ///
    /// @param provisional true while only one edition shows the absence: the next may bring it back
    record NoLongerListed(boolean provisional) implements Standing {
        @Override
        public String code() {
            return "NO_LONGER_LISTED";
        }
    }

    /// Signed anew: a later term of the same agency and model took its place.
    ///
    /// @param by the id of the later term
    record Superseded(String by) implements Standing {
        @Override
        public String code() {
            return "SUPERSEDED";
        }
    }

    /// Ended, by a document that a ruling names.
    ///
    /// @param ruling the ruling's id
    /// @param day the day it took effect, where the document says so
    record Terminated(String ruling, Optional<LocalDate> day) implements Standing {
        @Override
        public String code() {
            return "TERMINATED";
        }
    }
}
