package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.place.State;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.ReadRow;

/// A stated figure beside ours of the end of that day, and why they differ.
///
/// @param ours the register's figure
/// @param verdict equal, or the class of the difference
/// @param detail which edition, unit or day agrees; often empty
record FigureComparison(int ours, String verdict, String detail) {
    private static final int DAYS_AROUND = 14;

    static FigureComparison of(Register register, LocalDate day, StatedFigure figure, int stated) {
        Count count = new Tally(register).count(day);
        int ours = figure.of(count);
        if (stated == ours) {
            return new FigureComparison(ours, "equal", "");
        }
        boolean total = figure == StatedFigure.TOTAL;
        return edition(register, day, figure, stated, ours)
                .or(() -> total && stated == ours + 1
                        ? Optional.of(new FigureComparison(ours, "heading row counted", ""))
                        : Optional.empty())
                .or(() -> unit(count, figure, stated, ours))
                .or(() -> around(register, day, figure, stated).map(detail -> new FigureComparison(ours, "another day", detail)))
                .or(() -> total
                        ? around(register, day, figure, stated - 1)
                                .map(detail -> new FigureComparison(ours, "another day, heading row counted", detail))
                        : Optional.empty())
                .orElseGet(() -> new FigureComparison(ours, "unexplained", lastStood(register, day, figure, stated)));
    }

    private static Optional<FigureComparison> edition(Register register, LocalDate day, StatedFigure figure, int stated, int ours) {
        return register.participating().editions().stream()
                .filter(edition -> edition.date().equals(day) && rows(register, edition, figure) == stated)
                .findFirst()
                .map(edition -> new FigureComparison(ours, "another edition of the day", edition.edition().captures().getFirst().name()));
    }

    private static Optional<FigureComparison> unit(Count count, StatedFigure figure, int stated, int ours) {
        List<String> units = new ArrayList<>();
        figure.figures(count).ifPresent(figures -> {
            if (figure == StatedFigure.STATES) {
                add(units, stated == figures.states() + figures.territories(), "states and territories together");
            } else {
                add(units, stated == figures.agreements(), "agreements");
                add(units, stated == figures.agencies(), "agencies");
                add(units, stated == figures.counties(), "counties");
            }
        });
        return units.isEmpty() ? Optional.empty() : Optional.of(new FigureComparison(ours, "another unit", String.join(", ", units)));
    }

    private static void add(List<String> units, boolean fits, String unit) {
        if (fits) {
            units.add(unit);
        }
    }

    /// The nearest day whose edition agrees, the earlier of two.
    private static Optional<String> around(Register register, LocalDate day, StatedFigure figure, int stated) {
        for (int apart = 1; apart <= DAYS_AROUND; apart++) {
            for (LocalDate other : List.of(day.minusDays(apart), day.plusDays(apart))) {
                Optional<ListedEdition> edition = register.participating().editions().stream()
                        .filter(listed -> listed.date().equals(other) && rows(register, listed, figure) == stated)
                        .findFirst();
                if (edition.isPresent()) {
                    return Optional.of(other + " " + edition.get().edition().captures().getFirst().name());
                }
            }
        }
        return Optional.empty();
    }

    /// The last edition before the day with the figure, however long before: statements are often copied.
    private static String lastStood(Register register, LocalDate day, StatedFigure figure, int stated) {
        return register.participating().editions().stream()
                .filter(listed -> listed.date().isBefore(day) && rows(register, listed, figure) == stated)
                .reduce((earlier, later) -> later)
                .map(listed -> "last so on " + listed.date())
                .orElse("in no earlier edition");
    }

    private static long rows(Register register, ListedEdition edition, StatedFigure figure) {
        List<ReadRow> rows = register.listRows(edition);
        return switch (figure) {
            case TOTAL -> rows.size();
            case STATES -> rows.stream().flatMap(row -> row.state().value().stream()).filter(state -> !state.territory()).map(State::usps)
                    .distinct().count();
            case JEM, WSO, TFM -> rows.stream()
                    .flatMap(row -> row.model().value().stream())
                    .map(EnforcementModel::code)
                    .filter(figure.name()::equals)
                    .count();
        };
    }
}
