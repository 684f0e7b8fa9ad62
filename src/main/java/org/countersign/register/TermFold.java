package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.sighting.EnforcementModel;

/// Folds the rows printed for one agency under one model into terms and changes, edition after edition.
///
/// A row that stays away from one edition only was never gone. A row whose date changes is the same term, unless the
/// new day lies after the term was first listed: then something was signed anew. Rows that stand side by side are terms
/// of their own.
final class TermFold {
    private final AgencyId agency;
    private final EnforcementModel model;
    private final RollOrder order;
    private final List<Stretch> stretches;
    private final List<Term> terms = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Integer> flickers = new ArrayList<>();

    /// Folds at once.
    ///
    /// @param printings the rows, at least one of them printed within the order
    TermFold(AgencyId agency, EnforcementModel model, List<Printing> printings, RollOrder order) {
        this.agency = agency;
        this.model = model;
        this.order = order;
        this.stretches = Stretch.of(printings, order.editions().size());
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).isEmpty()) {
                pass(i);
            } else {
                meet(stretches.get(i), i);
            }
        }
    }

    List<Term> terms() {
        return terms;
    }

    List<Change> changes() {
        return changes;
    }

    /// The ordinals of editions that left the rows out by mistake.
    List<Integer> flickers() {
        return flickers;
    }

    /// Nothing is printed: a departure, unless it is one edition and the next has the rows again.
    private void pass(int at) {
        Stretch gap = stretches.get(at);
        boolean returns = at + 1 < stretches.size();
        if (returns && gap.editions() == 1) {
            flickers.add(gap.first());
            return;
        }
        boolean provisional = !returns && gap.editions() == 1;
        for (Term term : open()) {
            term.end();
            changes.add(new Change.Unlisted(at(term, gap.first()), provisional));
        }
    }

    private void meet(Stretch stretch, int at) {
        List<Term> waiting = new ArrayList<>(open());
        boolean wasListed = !waiting.isEmpty();
        boolean returning = !wasListed && !terms.isEmpty();
        if (returning) {
            waiting.addAll(lastClosed());
        }
        Map<Optional<LocalDate>, List<Printing>> byDay = byDay(stretch);
        List<List<Printing>> rest = new ArrayList<>();
        byDay.forEach((day, rows) -> {
            Optional<Term> same = waiting.stream().filter(term -> term.signed().equals(day)).findFirst();
            same.ifPresentOrElse(
                    term -> {
                        waiting.remove(term);
                        carryOn(term, rows, stretch);
                    },
                    () -> rest.add(rows));
        });
        for (List<Printing> rows : rest) {
            Optional<Term> term = waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.removeFirst());
            if (term.isPresent() && !isAnew(term.get(), rows.getFirst(), stretch, at)) {
                carryOn(term.get(), rows, stretch);
            } else {
                begin(rows, stretch, term.or(this::latest), returning);
                term.filter(Term::isOpen).ifPresent(Term::end);
            }
        }
        waiting.stream().filter(Term::isOpen).forEach(term -> leave(term, stretch));
        open().forEach(term -> term.reach(stretch.last()));
    }

    /// Rows that state one day are one term printed more than once.
    private Map<Optional<LocalDate>, List<Printing>> byDay(Stretch stretch) {
        Map<Optional<LocalDate>, List<Printing>> byDay = new LinkedHashMap<>();
        for (Printing printing : stretch.printed()) {
            byDay.computeIfAbsent(signed(printing, stretch.first()), day -> new ArrayList<>()).add(printing);
        }
        return byDay;
    }

    private void carryOn(Term term, List<Printing> rows, Stretch stretch) {
        Printing printing = rows.contains(term.current()) ? term.current() : rows.getFirst();
        if (!term.isOpen()) {
            term.begin(stretch.first());
            changes.add(new Change.Relisted(at(term, stretch.first())));
        }
        Printing before = term.current();
        Optional<LocalDate> old = term.signed();
        term.print(printing, stretch.first());
        rows.forEach(row -> term.alsoPrinted(row));
        if (before != printing) {
            changes.addAll(PrintedOtherwise.between(before, printing, old, term.signed(), at(term, stretch.first())));
        }
    }

    private void begin(List<Printing> rows, Stretch stretch, Optional<Term> before, boolean returning) {
        Term term = new Term(terms.size() + 1, order, rows.getFirst(), stretch.first());
        rows.forEach(row -> term.alsoPrinted(row));
        terms.add(term);
        Circumstance at = at(term, stretch.first());
        if (before.isEmpty()) {
            changes.add(new Change.Listed(at));
        } else if (returning) {
            changes.add(new Change.Relisted(at));
        } else if (isLater(term.signed(), before.get().signed())) {
            changes.add(new Change.Resigned(at, before.get().signed(), term.signed()));
        }
        // An older row that turns up beside a newer one changes nothing about the agreement in force.
    }

    /// One of several rows is gone while another stays: no departure of the agency's from the model.
    private void leave(Term term, Stretch stretch) {
        term.end();
        boolean renewed = open().stream().anyMatch(other -> other != term && isLater(other.signed(), term.signed()));
        if (!renewed) {
            changes.add(new Change.Unlisted(at(term, stretch.first()), stretch.first() == order.editions().size() - 1));
        }
    }

    /// Whether a row tells of a new signing: its day is later than the term's, and later than the edition that listed
    /// the term first, which the term's own signing cannot be; and the old day does not come back.
    private boolean isAnew(Term term, Printing printing, Stretch stretch, int at) {
        Optional<LocalDate> now = signed(printing, stretch.first());
        if (now.isEmpty() || !isLater(now, term.signed()) || !now.get().isAfter(term.firstListed())) {
            return false;
        }
        return stretches.subList(at + 1, stretches.size()).stream()
                .filter(later -> !later.isEmpty())
                .noneMatch(later -> has(later, term.signed()) && !has(later, now));
    }

    private boolean has(Stretch stretch, Optional<LocalDate> signed) {
        return stretch.printed().stream().anyMatch(printing -> signed(printing, stretch.first()).equals(signed));
    }

    private Optional<LocalDate> signed(Printing printing, int edition) {
        return Plausible.signed(printing, order.editions().get(edition).date());
    }

    private static boolean isLater(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
    }

    private List<Term> open() {
        return terms.stream().filter(Term::isOpen).toList();
    }

    private Optional<Term> latest() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast());
    }

    /// The terms that were listed when the rows were last printed.
    private List<Term> lastClosed() {
        int last = terms.stream().mapToInt(term -> term.spans().getLast().lastEdition()).max().orElse(-1);
        return terms.stream().filter(term -> term.spans().getLast().lastEdition() == last).toList();
    }

    private Circumstance at(Term term, int edition) {
        return new Circumstance(
                agency,
                model,
                agency.text() + "-" + model.code() + "-" + term.number,
                order.shownBy(edition),
                order.editions().get(edition).edition().sha256());
    }
}
