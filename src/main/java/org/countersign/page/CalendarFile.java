package org.countersign.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.countersign.export.DeadlineCalendar;
import org.countersign.law.Deadline;

/// The days of a page as an iCalendar file, which is written only when it is asked for.
///
/// @param deadlines the days
/// @param about whom they are for
/// @param key what tells them from the same ones of another body
/// @param made the day that the file speaks of itself
public record CalendarFile(List<Deadline> deadlines, String about, String key, LocalDate made) {
    public CalendarFile {
        Objects.requireNonNull(about);
        Objects.requireNonNull(key);
        Objects.requireNonNull(made);
        deadlines = List.copyOf(deadlines);
    }

    /// The file.
    public String text(Language language) {
        StringWriter file = new StringWriter();
        try {
            DeadlineCalendar.write(deadlines, about, key, made, language.code(), file);
        } catch (IOException never) {
            throw new UncheckedIOException("a text in memory can be written", never);
        }
        return file.toString();
    }
}
