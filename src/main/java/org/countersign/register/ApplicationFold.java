package org.countersign.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.agency.AgencyId;
import org.countersign.archive.Line;
import org.countersign.sighting.EnforcementModel;

/// Folds the rows of the pending list for one agency under one model into an application and its changes.
final class ApplicationFold {
    private final AgencyId agency;
    private final EnforcementModel model;
    private final RollOrder order;
    private final List<Agreement> agreements;
    private final List<Change> changes = new ArrayList<>();
    private final Application application;

    /// Folds at once.
    ///
    /// @param agreements what the agency held under this model, as far as known
    /// @param ended whether the pending list is known to have ended with its last edition
    ApplicationFold(AgencyId agency, EnforcementModel model, List<Printing> printings, RollOrder order, List<Agreement> agreements,
            boolean ended) {
        this.agency = agency;
        this.model = model;
        this.order = order;
        this.agreements = agreements;
        List<Span> spans = spans(Stretch.of(printings, order.editions().size()));
        Outcome outcome = outcome(spans, ended);
        this.application =
                new Application(id(), agency, model, spans, waited(spans), outcome, agreed(spans).map(Agreement::id), lines(printings));
        for (Span span : spans) {
            changes.add(new Change.AppliedFor(at(span.firstEdition())));
            span.to().ifPresent(to -> changes.add(new Change.ApplicationGone(at(span.lastEdition() + 1), outcome)));
        }
    }

    Application application() {
        return application;
    }

    List<Change> changes() {
        return changes;
    }

    private String id() {
        return agency.text() + "-" + model.code() + "-pending";
    }

    private List<Span> spans(List<Stretch> stretches) {
        List<Span> spans = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean flicker = stretch.isEmpty() && stretch.editions() == 1 && i + 1 < stretches.size();
            if (!stretch.isEmpty()) {
                first = first < 0 ? stretch.first() : first;
                last = stretch.last();
            } else if (!flicker && first >= 0) {
                spans.add(new Span(first, last, order.shownBy(first), Optional.of(order.shownBy(last + 1))));
                first = -1;
            }
        }
        if (first >= 0) {
            spans.add(new Span(first, last, order.shownBy(first), Optional.empty()));
        }
        return spans;
    }

    private Application.Waiting waited(List<Span> spans) {
        Span first = spans.getFirst();
        Span last = spans.getLast();
        LocalDate lastSeen = order.editions().get(last.lastEdition()).date();
        LocalDate end = last.to().map(Interval::by).orElse(lastSeen);
        long atLeast = ChronoUnit.DAYS.between(first.from().by(), lastSeen);
        return new Application.Waiting(atLeast, first.from().after().map(after -> ChronoUnit.DAYS.between(after, end)));
    }

    private Outcome outcome(List<Span> spans, boolean ended) {
        if (agreed(spans).isPresent()) {
            return Outcome.LISTED;
        }
        if (spans.getLast().to().isPresent()) {
            return Outcome.VANISHED;
        }
        return ended ? Outcome.UNKNOWN_SINCE_ROLL_ENDED : Outcome.STILL_PENDING;
    }

    /// The agreement that was listed while the application stood or came to be listed after it appeared.
    private Optional<Agreement> agreed(List<Span> spans) {
        LocalDate applied = spans.getFirst().from().by();
        return agreements.stream()
                .filter(agreement -> agreement.listed().stream()
                        .anyMatch(span -> span.to().map(to -> to.by().isAfter(applied)).orElse(true)))
                .findFirst();
    }

    private static List<Line> lines(List<Printing> printings) {
        Set<Line> lines = new LinkedHashSet<>();
        printings.forEach(printing -> lines.add(printing.row().line()));
        return List.copyOf(lines);
    }

    private Circumstance at(int edition) {
        return new Circumstance(agency, model, id(), order.shownBy(edition), order.editions().get(edition).edition().sha256());
    }
}
