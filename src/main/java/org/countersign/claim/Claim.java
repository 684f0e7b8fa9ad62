package org.countersign.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A statement of a text, judged.
///
/// @param quote its words
/// @param start where they begin, in characters of the text
/// @param end where they end, exclusive
/// @param kind what kind of statement
/// @param unit what it counts
/// @param model the models it speaks of, by their codes
/// @param place the places or bodies it speaks of
/// @param value the value as the text gives it
/// @param hedge how firmly it is stated
/// @param on the days it speaks of
/// @param outcome what the register says to it
/// @param actual the register's own figure
/// @param trueOn the days on which it was true
/// @param readings other fair readings, with what they would give
/// @param explanation why, in a sentence
public record Claim(
        String quote,
        int start,
        int end,
        Kind kind,
        Optional<String> unit,
        Optional<String> model,
        Optional<String> place,
        Optional<String> value,
        Optional<String> hedge,
        Optional<String> on,
        Outcome outcome,
        Optional<Actual> actual,
        List<TrueOn> trueOn,
        List<Reading> readings,
        String explanation) {
    public Claim {
        Objects.requireNonNull(quote);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(explanation);
        trueOn = List.copyOf(trueOn);
        readings = List.copyOf(readings);
    }

    /// What the register has.
    ///
    /// @param value the figure or day
    /// @param unit what is counted
    /// @param on the day of the edition
    /// @param edition the name of its file
    public record Actual(String value, String unit, LocalDate on, String edition) {
        public Actual {
            Objects.requireNonNull(value);
        }
    }

    /// Days on which a statement was true.
    ///
    /// @param from the first
    /// @param to the last
    public record TrueOn(LocalDate from, LocalDate to) {
        public TrueOn {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /// Another fair reading.
    ///
    /// @param why how it is read
    /// @param outcome what it would give
    public record Reading(String why, Outcome outcome) {
        public Reading {
            Objects.requireNonNull(why);
        }
    }
}
