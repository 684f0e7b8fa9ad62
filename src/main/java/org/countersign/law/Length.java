package org.countersign.law;

import java.time.DateTimeException;
import java.time.MonthDay;

/// How long a clock runs.
public sealed interface Length {
    /// A number of units.
    ///
    /// @param amount how many, 0 or more
    /// @param unit of what
    record Counted(int amount, Unit unit) implements Length {
        public Counted {
            if (amount < 0) {
                throw new IllegalArgumentException("a length is 0 or more, got " + amount);
            }
        }
    }

    /// To the next such day of a year, which is the day itself when it begins on it.
    ///
    /// @param day the day of every year
    record NextYearly(MonthDay day) implements Length {}

    /// The text sets no number: something must happen first, or "a reasonable time" must pass.
    record Unstated() implements Length {}

    /// Reads `90 days`, `48 hours`, `next 12-31` or `unstated`.
    ///
    /// @throws IllegalArgumentException when it is none of these
    static Length parse(String text) {
        String[] words = text.split(" ", -1);
        if (text.equals("unstated")) {
            return new Unstated();
        }
        if (words.length == 2 && words[0].equals("next")) {
            return new NextYearly(yearly(words[1]));
        }
        for (Unit unit : Unit.values()) {
            if (words.length == 2 && words[0].matches("[0-9]{1,5}") && words[1].equals(Kebab.of(unit))) {
                return new Counted(Integer.parseInt(words[0]), unit);
            }
        }
        throw new IllegalArgumentException("a length is such as '90 days', 'next 12-31' or 'unstated', got '" + text + "'");
    }

    private static MonthDay yearly(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("no day of a year (MM-DD): '" + text + "'", none);
        }
    }
}
