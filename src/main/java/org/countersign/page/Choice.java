package org.countersign.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Reads the values of a page's own parameters.
final class Choice {
    private Choice() {}

    /// One word of a vocabulary, whatever its case.
    ///
    /// @throws WrongParameter when it is none of them
    static Optional<String> among(String name, List<String> vocabulary, Ask ask) {
        return ask.filter(name).map(value -> vocabulary.stream()
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new WrongParameter(name, value, "one of " + String.join(", ", vocabulary))));
    }

    /// Yes or no.
    ///
    /// @throws WrongParameter when it is neither
    static Optional<Boolean> truth(String name, Ask ask) {
        return among(name, List.of("yes", "no"), ask).map("yes"::equals);
    }

    /// A day.
    ///
    /// @throws WrongParameter when it is none
    static Optional<LocalDate> day(String name, Ask ask) {
        return ask.filter(name).map(value -> {
            try {
                return LocalDate.parse(value.strip());
            } catch (DateTimeParseException wrong) {
                WrongParameter told = new WrongParameter(name, value, "a day as YYYY-MM-DD, such as 2025-08-27");
                told.initCause(wrong);
                throw told;
            }
        });
    }

    /// A row's number.
    ///
    /// @throws WrongParameter when it is none
    static Optional<Integer> row(String name, Ask ask) {
        return ask.filter(name).map(value -> {
            if (!value.matches("[0-9]{1,6}")) {
                throw new WrongParameter(name, value, "the number of a row of the file");
            }
            return Integer.valueOf(value);
        });
    }
}
