package org.countersign.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.countersign.register.Agreement;
import org.countersign.register.ListedEdition;
import org.countersign.register.Span;

/// The spans of agreements drawn along the years of the record; in units of a thousandth of the width.
///
/// @param bars one for each agreement
/// @param years a mark for each first of January within the record
/// @param asked where the day asked about is; empty where that is the record's last
public record Timeline(List<Bar> bars, List<Mark> years, OptionalInt asked) {
    /// The width in units.
    public static final int WIDTH = 1000;

    public Timeline {
        bars = List.copyOf(bars);
        years = List.copyOf(years);
        Objects.requireNonNull(asked);
    }

    /// One agreement.
    ///
    /// @param holder whose; empty where all are of one agency
    /// @param code the model's code
    /// @param stretches where it was listed
    public record Bar(String holder, String code, List<Stretch> stretches) {
        public Bar {
            Objects.requireNonNull(holder);
            stretches = List.copyOf(stretches);
        }

        /// Whose and under which model.
        public String label() {
            return holder.isEmpty() ? code : holder + ", " + code;
        }
    }

    /// A span.
    ///
    /// @param from where it begins
    /// @param width how wide it is, at least 3 so that it can be seen
    public record Stretch(int from, int width) {}

    /// A year's beginning.
    ///
    /// @param at where it is
    /// @param year the year
    public record Mark(int at, int year) {}

    /// The agreements of holders; none where the register is empty.
    static Timeline of(AsOf asOf, List<Holder> holders, boolean named) {
        List<ListedEdition> editions = asOf.register().participating().editions();
        if (editions.isEmpty()) {
            return new Timeline(List.of(), List.of(), OptionalInt.empty());
        }
        LocalDate start = editions.getFirst().date();
        LocalDate end = editions.getLast().date();
        List<Bar> bars = new ArrayList<>();
        for (Holder holder : holders) {
            for (Agreement agreement : holder.agreements()) {
                bars.add(new Bar(named ? holder.agency().name() : "", agreement.model().code(),
                        agreement.listed().stream().map(span -> stretch(span, start, end)).toList()));
            }
        }
        List<Mark> years = new ArrayList<>();
        for (int year = start.getYear() + 1; year <= end.getYear(); year++) {
            years.add(new Mark(at(LocalDate.of(year, 1, 1), start, end), year));
        }
        return new Timeline(bars, years, asOf.day().isBefore(end) ? OptionalInt.of(at(asOf.day(), start, end)) : OptionalInt.empty());
    }

    private static Stretch stretch(Span span, LocalDate start, LocalDate end) {
        int from = at(span.from().by(), start, end);
        int to = span.to().map(gone -> at(gone.by(), start, end)).orElse(WIDTH);
        return new Stretch(Math.min(from, WIDTH - 3), Math.max(3, to - from));
    }

    private static int at(LocalDate day, LocalDate start, LocalDate end) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return Math.clamp(ChronoUnit.DAYS.between(start, day) * WIDTH / whole, 0, WIDTH);
    }
}
