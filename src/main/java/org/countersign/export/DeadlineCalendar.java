package org.countersign.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.countersign.law.Deadline;
import org.countersign.law.Rule;

/// Deadlines as an iCalendar file (RFC 5545). A deadline is a whole-day entry from the first day it may fall on to the last,
/// and says which of the two it means; where the last is open, it stands on the first. What has no first day is left out.
public final class DeadlineCalendar {
    /// In letters. The RFC wants no line over 75 bytes, and a Spanish letter may take two.
    private static final int LINE_LENGTH = 60;

    private DeadlineCalendar() {}

    /// Writes the file.
    ///
    /// @param deadlines the deadlines; those that no number of days sets are left out
    /// @param about whom they are for, such as an agency's name
    /// @param key what tells these deadlines from the same ones of another body, such as the agency's id
    /// @param made the day that the file speaks of itself, so that the same question gives the same bytes
    /// @param language `en` or `es`
    /// @throws IOException when the writer fails
    public static void write(List<Deadline> deadlines, String about, String key, LocalDate made, String language, Writer out)
            throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Countersign//Deadlines//EN"));
        for (Deadline deadline : deadlines) {
            deadline.earliest().ifPresent(first -> calendar.addEvent(entry(deadline, first, about, key, made, language)));
        }
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE_LENGTH);
        writer.write(calendar);
        writer.flush();
    }

    private static VEvent entry(Deadline deadline, LocalDate first, String about, String key, LocalDate made, String language) {
        Rule rule = deadline.rule();
        LocalDate last = deadline.latest().orElse(first);
        VEvent entry = new VEvent();
        entry.setUid(new Uid(rule.id() + "-" + key + "-" + first + "@countersign"));
        entry.setDateTimeStamp(Date.from(made.atStartOfDay(ZoneOffset.UTC).toInstant()));
        entry.setDateStart(new DateStart(day(first)));
        entry.setDateEnd(new DateEnd(day(last.plusDays(1))));
        entry.setSummary(rule.title().in(language) + ": " + about);
        entry.setDescription(rule.what().in(language) + " " + meaning(deadline, first, language));
        return entry;
    }

    /// A day without an hour, which no time zone can move.
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String meaning(Deadline deadline, LocalDate first, String language) {
        boolean spanish = language.equals("es");
        String from = deadline.rule().bound() == Rule.Bound.BY
                ? spanish ? "A más tardar: " : "No later than: "
                : spanish ? "No antes de: " : "Not before: ";
        String proposed = deadline.rule().force() == Rule.Force.PROPOSED ? spanish ? " Es solo una propuesta." : " Proposed only." : "";
        if (deadline.isExact()) {
            return from + first + "." + proposed;
        }
        String open = spanish ? first + " o después" : first + " or later";
        return from + deadline.latest().map(last -> first + (spanish ? " a " : " to ") + last).orElse(open) + "." + proposed;
    }
}
