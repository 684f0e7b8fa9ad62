package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.archive.Edition;
import org.countersign.archive.EditionNote;
import org.countersign.archive.Line;
import org.countersign.archive.NotedEdition;
import org.countersign.archive.PlacedLine;
import org.countersign.sighting.HeadingReader;
import org.countersign.sighting.Layout;
import org.countersign.sighting.Roll;

/// Notes what the register made of editions, and recalls it.
public final class EditionNotes {
    private static final String ADMITTED = "admitted: ";
    private static final String HELD = "held: ";

    private final HeadingReader headings;
    private final Map<Line, Layout> layouts = new IdentityHashMap<>();

    EditionNotes(HeadingReader headings) {
        this.headings = headings;
    }

    /// The note for an edition.
    public static EditionNote of(ListedEdition edition) {
        return new EditionNote(
                edition.roll().name(),
                edition.day().map(day -> day.day().toString()).orElse(""),
                edition.day().flatMap(EditionDay::half).map(Half::code).orElse(""),
                edition.day().map(day -> day.seen() ? "seen" : "published").orElse(""),
                edition.rows().size(),
                (edition.admitted() ? ADMITTED : HELD) + edition.reason(),
                edition.confirmed().map(LocalDate::toString).orElse(""));
    }

    /// The editions as they were listed; only what was wrong with them as a whole is not recalled.
    List<ListedEdition> recall(List<NotedEdition> noted) {
        List<ListedEdition> listed = new ArrayList<>();
        for (NotedEdition each : noted) {
            listed.add(recall(each.edition(), each.note(), listed.size()));
        }
        return listed;
    }

    private ListedEdition recall(Edition edition, EditionNote note, int place) {
        List<PlacedLine> lines = edition.list().lines();
        Line first = lines.isEmpty() ? new Line(List.of()) : lines.getFirst().line();
        Layout layout = layouts.computeIfAbsent(first, line -> headings.read(line).layout());
        if (layout.roll() != Roll.valueOf(note.roll())) {
            throw new IllegalStateException("the note of " + edition.name() + " says " + note.roll() + ", its headings " + layout.roll());
        }
        Optional<EditionDay> day = note.day().isEmpty()
                ? Optional.empty()
                : Optional.of(new EditionDay(day(note.day()), Half.of(note.half()), note.basis().equals("seen"), place, 0));
        boolean admitted = note.admission().startsWith(ADMITTED);
        return new ListedEdition(
                edition,
                layout,
                day,
                lines.isEmpty() ? List.of() : lines.subList(1, lines.size()),
                admitted,
                note.confirmed().isEmpty() ? Optional.empty() : Optional.of(day(note.confirmed())),
                note.admission().substring(admitted ? ADMITTED.length() : HELD.length()),
                List.of());
    }

    /// `2025-05-29`; taken apart by hand, since the platform's formats take longer to set up than a thousand days to read.
    private static LocalDate day(String text) {
        boolean fits = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!fits) {
            throw new IllegalArgumentException("a note has the day '" + text + "', days are written like 2025-05-29");
        }
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
