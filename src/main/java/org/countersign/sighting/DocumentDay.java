package org.countersign.sighting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A day put together from digits of a file's name.
final class DocumentDay {
    private DocumentDay() {}

    static Optional<LocalDate> of(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            LocalDate date = LocalDate.of(number < 100 ? 2000 + number : number, Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 2002 && date.getYear() <= 2099 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
