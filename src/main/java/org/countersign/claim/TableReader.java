package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// Reads rows of tables: what a number counts is said by its column's heading and the row's first cell.
final class TableReader {
    private List<List<Phrase>> headings = List.of();

    /// Whether a sentence is a row.
    static boolean isRow(Clause clause) {
        return clause.tokens().stream().filter(token -> token.is("|")).count() >= 1;
    }

    /// Reads a row; the first of a table without numbers to count is its heading.
    List<Found> read(Clause clause, Story story) {
        List<Part> cells = cells(clause);
        boolean heading =
                headings.isEmpty() || clause.amounts().isEmpty() && clause.phrases().stream().anyMatch(one -> one.role().equals("unit"));
        if (heading
                && cells.stream().skip(1)
                        .anyMatch(cell -> clause.has("unit", cell) || clause.has("percent", cell) || clause.has("pending", cell))
                && clause.amounts().isEmpty()) {
            headings = cells.stream().map(cell -> clause.phrases().stream().filter(one -> cell.holds(one.first())).toList()).toList();
            clause.periods().stream().filter(Period::isDay).findFirst().ifPresent(day -> story.setTitleDays(Days.stated(day)));
            story.turnOnTopic();
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Part cell = cells.get(i);
            List<Phrase> above = i < headings.size() ? headings.get(i) : List.of();
            clause.amounts().stream().filter(one -> cell.holds(one.number())).findFirst()
                    .flatMap(amount -> cell(clause, story, cells.getFirst(), amount, above, cell)).ifPresent(found::add);
        }
        return found;
    }

    void end() {
        headings = List.of();
    }

    private static List<Part> cells(Clause clause) {
        List<Part> cells = new ArrayList<>();
        int from = clause.is(clause.from(), "|") ? clause.from() + 1 : clause.from();
        for (int i = from; i <= clause.last() + 1; i++) {
            if (i == clause.last() + 1 || clause.is(i, "|")) {
                cells.add(new Part(from, i - 1));
                from = i + 1;
            }
        }
        return cells;
    }

    private static Optional<Found> cell(Clause clause, Story story, Part first, Amount amount, List<Phrase> above, Part cell) {
        List<String> models = Subject.models(clause, first);
        List<String> states = clause.states(first);
        boolean pending = clause.has("pending", first) || above.stream().anyMatch(one -> one.role().equals("pending"));
        boolean total = clause.has("total", first) || clause.has("nation", first) || clause.has("all", first);
        Optional<Unit> row = clause.find("unit", first).map(one -> Unit.valueOf(one.value()));
        Optional<Unit> column = above.stream().filter(one -> one.role().equals("unit")).findFirst().map(one -> Unit.valueOf(one.value()));
        List<String> modelColumn = above.stream().filter(one -> one.role().equals("model")).map(Phrase::value).toList();
        if (models.isEmpty() && states.isEmpty() && !pending && !total && row.isEmpty()) {
            return Optional.empty();
        }
        boolean share = amount.isShare() || above.stream().anyMatch(one -> one.role().equals("percent"));
        Unit unit = row.filter(one -> one != Unit.AGREEMENTS).or(() -> column).orElse(Unit.AGREEMENTS);
        List<Unit> units = unit == Unit.AGREEMENTS || unit == Unit.ROWS
                ? List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES)
                : unit == Unit.AGENCIES ? List.of(Unit.AGENCIES, Unit.ROWS, Unit.AGREEMENTS) : List.of(unit);
        List<Candidate> candidates = new ArrayList<>();
        Figure nearest = Figure.of(pending ? Roll.PENDING : Roll.PARTICIPATING, units.getFirst())
                .under(models.isEmpty() ? modelColumn : models).in(states);
        for (Days days : When.of(clause, new Part(first.from(), first.to()), story)) {
            for (Unit one : units) {
                Figure figure = nearest.in(one);
                candidates.add(new Candidate(CountGrammar.why(figure, days), share
                        ? new Assertion.Portion(figure, Figure.of(figure.roll(), one), days, amount)
                        : new Assertion.Counted(figure, days, amount)));
                if (one == Unit.STATES && !share) {
                    candidates.add(new Candidate(CountGrammar.why(figure, days) + ", territories among them",
                            new Assertion.Counted(figure.withTerritories(), days, amount)));
                }
            }
        }
        boolean ownCell = cell.from() - first.to() > 3;
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found(ownCell ? amount.first() : first.from(), amount.last(), share ? Kind.SHARE : CountGrammar.kind(nearest),
                                Optional.of(share ? "percent" : unit.name().toLowerCase(java.util.Locale.ROOT)),
                                CountGrammar.text(nearest.models()), CountGrammar.text(states), Optional.of(amount),
                                Optional.empty(), candidates));
    }
}
