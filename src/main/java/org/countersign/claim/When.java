package org.countersign.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.claim.Clause.Part;

/// Which days a statement may speak of: those that it states, else those of the question or title above it, else the day of
/// publication, and after it the days for which the text has given figures.
final class When {
    /// How long after the newest edition a text without a day is still judged by it.
    private static final int GRACE = 10;
    private static final int AROUND = 45;
    /// How many of the days that a text has named may be meant where a sentence names none.
    private static final int CARRIED = 4;

    private When() {}

    /// The days of a part of a sentence, the nearest reading first.
    static List<Days> of(Clause clause, Part part, Story story) {
        if (clause.has("lastlist") && story.newestPending().isPresent()) {
            return List.of(Days.on(story.newestPending().get(), "the last list"));
        }
        Optional<Period> stated = stated(clause, part);
        if (stated.isPresent()) {
            Set<Days> stands = new LinkedHashSet<>(List.of(days(stated.get(), story)));
            if (clause.periods(part).isEmpty()) {
                clause.periods().stream().filter(period -> period.first() < part.from()).forEach(period -> stands.add(days(period, story)));
            }
            return List.copyOf(stands);
        }
        Set<Days> days = new LinkedHashSet<>();
        story.question().flatMap(asked -> stated(asked, asked.whole())).ifPresent(period -> days.add(days(period, story)));
        if (!days.isEmpty()) {
            return List.copyOf(days);
        }
        story.titleDays().ifPresent(days::add);
        List<Days> listed = story.listDays().stream().limit(CARRIED).toList();
        story.published().ifPresent(today -> published(today, story, listed).ifPresent(days::add));
        days.addAll(listed);
        return new ArrayList<>(days);
    }

    /// A text that came out days after the newest edition and has named a day speaks of that.
    private static Optional<Days> published(LocalDate today, Story story, List<Days> listed) {
        boolean late = story.newest().filter(newest -> today.isAfter(newest)).isPresent();
        boolean soon = story.newest().filter(newest -> !today.isAfter(newest.plusDays(GRACE))).isPresent();
        boolean carried = listed.stream().anyMatch(days -> story.newest().filter(newest -> !days.from().isAfter(newest)).isPresent());
        return late && soon && carried ? Optional.empty() : Optional.of(Days.on(today, "the day of publication"));
    }

    /// The period that a part names, or that stands before it in the sentence.
    static Optional<Period> stated(Clause clause, Part part) {
        List<Period> own = clause.periods(part);
        if (!own.isEmpty()) {
            return own.stream().filter(period -> period.relation() != Period.Relation.SINCE).findFirst()
                    .or(() -> Optional.of(own.getFirst()));
        }
        return clause.periods().stream().filter(period -> period.first() < part.from()).reduce((earlier, nearer) -> nearer);
    }

    /// The days that a period means for a figure.
    static Days days(Period period, Story story) {
        LocalDate today = story.published().filter(day -> day.isAfter(period.to())).orElse(period.to());
        return switch (period.relation()) {
            case ON, BY, UNTIL -> Days.stated(period);
            case SINCE -> new Days(period.from(), today, "the time stated");
            case BEFORE -> new Days(period.from().minusDays(AROUND), period.from().minusDays(1), "before the day stated");
            case AFTER -> new Days(period.from(), period.to().plusDays(AROUND), "after the day stated");
        };
    }
}
