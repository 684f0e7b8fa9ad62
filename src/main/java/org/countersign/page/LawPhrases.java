package org.countersign.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.countersign.export.DeadlineTable;
import org.countersign.law.Deadline;
import org.countersign.law.Length;
import org.countersign.law.RoughDay;
import org.countersign.law.Rule;
import org.countersign.law.TemplateVersion;
import org.countersign.law.WhatIf;

/// Days, lengths and figures of law as pages say them.
public final class LawPhrases {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private LawPhrases() {}

    /// A day, month or year, as well as it is known.
    public static String day(RoughDay day, Words words) {
        return switch (day.text().length()) {
            case YEAR -> day.text();
            case MONTH -> words.month(YearMonth.from(day.earliest()));
            default -> words.day(day.earliest());
        };
    }

    /// The time in which a version was in use.
    public static String period(TemplateVersion version, Words words) {
        return version.until().map(until -> words.say("law.period", day(version.from(), words), day(until, words)))
                .orElseGet(() -> words.say("law.period.open", day(version.from(), words)));
    }

    /// How long a clock runs.
    public static String length(Length length, Words words) {
        return switch (length) {
            case Length.Counted(int amount, var unit) when amount == 0 -> words.say("law.length.none");
            case Length.Counted(int amount, var unit) -> words.say("law.length." + unit.name(), amount);
            case Length.NextYearly(var day) -> words.say("law.length.yearly", day.getMonthValue() == 12 && day.getDayOfMonth() == 31
                    ? words.say("law.length.lastday")
                    : day.toString().substring(2));
            case Length.Unstated() -> words.say("law.length.unstated");
        };
    }

    /// The day of a deadline, as an interval where it is one, with what its end means.
    public static String deadline(Deadline deadline, Words words) {
        if (!deadline.isCounted()) {
            return words.say("law.length.unstated");
        }
        String bound = deadline.rule().bound() == Rule.Bound.BY ? "law.by" : "law.notbefore";
        return words.say(bound, span(deadline, words));
    }

    private static String span(Deadline deadline, Words words) {
        Optional<LocalDate> first = deadline.earliest();
        Optional<LocalDate> last = deadline.latest();
        if (first.isEmpty()) {
            return words.day(last);
        }
        if (deadline.isExact()) {
            return words.day(first);
        }
        return last.map(day -> words.say("law.span", words.day(first), words.day(day)))
                .orElseGet(() -> words.say("law.span.open", words.day(first)));
    }

    /// A count within bounds.
    public static String range(WhatIf.Range range, Words words) {
        return range.atLeast() == range.atMost()
                ? words.number(range.atLeast())
                : words.say("law.range", range.atLeast(), range.atMost());
    }

    /// A median within bounds, in days.
    public static String median(WhatIf.Median median, Words words) {
        if (median.low().isEmpty()) {
            return words.say("day.unknown");
        }
        String low = DeadlineTable.days(median.low().get());
        return median.high().map(DeadlineTable::days)
                .map(high -> high.equals(low) ? low : words.say("law.median", low, high))
                .orElseGet(() -> words.say("law.median.open", low));
    }
}
