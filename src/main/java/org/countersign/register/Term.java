package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.archive.Line;

/// A term while it is being folded. Lives within [TermFold] only.
final class Term {
    final int number;
    private final RollOrder order;
    private final List<int[]> runs = new ArrayList<>();
    private final Set<Line> lines = new LinkedHashSet<>();
    private Printing current;
    private Optional<LocalDate> signed = Optional.empty();
    private boolean open;

    Term(int number, RollOrder order, Printing first, int edition) {
        this.number = number;
        this.order = order;
        this.current = first;
        begin(edition);
        print(first, edition);
    }

    /// A listing begins with an edition.
    void begin(int edition) {
        runs.add(new int[] {edition, edition});
        open = true;
    }

    /// The term is no longer among the open ones: its run ended with the edition before.
    void end() {
        open = false;
    }

    boolean isOpen() {
        return open;
    }

    /// Prolongs the run to an edition.
    void reach(int edition) {
        runs.getLast()[1] = edition;
    }

    /// The row printed for the term from an edition on.
    void print(Printing printing, int edition) {
        current = printing;
        lines.add(printing.row().line());
        Plausible.signed(printing, order.editions().get(edition).date()).ifPresent(day -> signed = Optional.of(day));
    }

    /// A further row of the same editions that says the same.
    void alsoPrinted(Printing printing) {
        lines.add(printing.row().line());
    }

    Printing current() {
        return current;
    }

    Optional<LocalDate> signed() {
        return signed;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// The day of the edition that listed it first: it was signed by then.
    LocalDate firstListed() {
        return order.editions().get(runs.getFirst()[0]).date();
    }

    /// The spans as far as the editions known tell.
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int[] run = runs.get(i);
            boolean listed = open && i == runs.size() - 1;
            Optional<Interval> to = listed ? Optional.empty() : Optional.of(order.shownBy(run[1] + 1));
            spans.add(new Span(run[0], run[1], order.shownBy(run[0]), to));
        }
        return spans;
    }
}
