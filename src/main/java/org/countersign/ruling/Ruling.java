package org.countersign.ruling;

import java.time.LocalDate;
import java.util.Optional;

/// A decision that a person made about the record, kept as a line of a file with its reason, source and date.
public sealed interface Ruling {
    /// Why, on what source, when, and whether it still counts.
    Grounds grounds();

    /// A text of one column reads so. Empty conditions match any row.
    ///
    /// @param column the column's meaning, such as `STATE` or `SUPPORT_TYPE`; `HEADING` rules on a heading's text
    /// @param text the cell as printed, blanks at its ends aside
    /// @param name the agency as printed, when only its rows are meant
    /// @param state the USPS code as read, when only rows of that state are meant
    /// @param model the model's code as read, when only rows of that model are meant
    /// @param signed the signing day as read, when only rows of that day are meant
    /// @param value what the text is read as, in the column's own vocabulary
    record Reading(
            Grounds grounds, String column, String text, Optional<String> name, Optional<String> state, Optional<String> model,
            Optional<LocalDate> signed, String value) implements Ruling {
        /// A reading for rows of any model and signing day.
        public Reading(Grounds grounds, String column, String text, Optional<String> name, Optional<String> state, String value) {
            this(grounds, column, text, name, state, Optional.empty(), Optional.empty(), value);
        }
    }

    /// Two spellings of one state name one body.
    record Same(Grounds grounds, String state, String first, String second) implements Ruling {}

    /// Two spellings of one state name two bodies.
    record Distinct(Grounds grounds, String state, String first, String second) implements Ruling {}

    /// Something known about a body from outside the lists.
    ///
    /// @param subject what is stated: `KIND`, `ORI`, `COUNTY`, `PLACE`, `NAME` or `TERMINATED`
    /// @param value the stated value in the subject's vocabulary; for `TERMINATED` the model's code
    /// @param day the day the fact took effect, where it has one
    record Fact(Grounds grounds, String state, String name, String subject, String value, Optional<LocalDate> day) implements Ruling {}

    /// An edition is to be admitted or held, or was published on another day than it seems.
    ///
    /// @param sha256 the edition
    /// @param admit whether its rows count
    /// @param published the day it was published, when the ruling is about that
    record Admission(Grounds grounds, String sha256, boolean admit, Optional<LocalDate> published) implements Ruling {}
}
