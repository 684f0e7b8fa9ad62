package org.countersign.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.sighting.Roll;

/// The admitted editions of one roll in order; an edition's place among them is its ordinal.
///
/// @param roll the roll
/// @param editions admitted editions, ascending by day
public record RollOrder(Roll roll, List<ListedEdition> editions) {
    public RollOrder {
        Objects.requireNonNull(roll);
        editions = List.copyOf(editions);
    }

    /// The admitted ones among editions that are in order.
    static RollOrder admitted(Roll roll, List<ListedEdition> listed) {
        return new RollOrder(roll, listed.stream().filter(edition -> edition.admitted() && edition.roll() == roll).toList());
    }

    /// The day of each edition.
    List<LocalDate> days() {
        return editions.stream().map(ListedEdition::date).toList();
    }

    /// The ordinal of the last edition published or seen on or before a day; -1 when there is none.
    public int lastOn(LocalDate day) {
        int low = 0;
        int high = editions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (editions.get(middle).date().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /// The last edition; empty where there is none.
    public Optional<ListedEdition> newest() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    /// The last edition of each month, in order; of the last month the last that is counted.
    ///
    /// @param count how many editions are counted, from the first
    public List<ListedEdition> monthEnds(int count) {
        List<ListedEdition> ends = new ArrayList<>();
        for (int ordinal = 0; ordinal < count; ordinal++) {
            YearMonth month = YearMonth.from(editions.get(ordinal).date());
            if (ordinal == count - 1 || !YearMonth.from(editions.get(ordinal + 1).date()).equals(month)) {
                ends.add(editions.get(ordinal));
            }
        }
        return ends;
    }

    /// What the edition with an ordinal shows first: after the edition before it, by its own day.
    Interval shownBy(int ordinal) {
        return new Interval(
                ordinal == 0 ? Optional.empty() : Optional.of(editions.get(ordinal - 1).date()), editions.get(ordinal).date());
    }

    /// The editions that could be known on a day: an edition that a later one had to confirm is known from that one on.
    RollOrder knownOn(LocalDate day) {
        int count = lastOn(day) + 1;
        while (count > 0 && editions.get(count - 1).confirmed().map(confirmed -> confirmed.isAfter(day)).orElse(false)) {
            count--;
        }
        return count == editions.size() ? this : new RollOrder(roll, editions.subList(0, count));
    }
}
