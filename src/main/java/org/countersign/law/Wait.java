package org.countersign.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Agreement;
import org.countersign.register.Application;
import org.countersign.register.Interval;
import org.countersign.register.Outcome;

/// How long an application waited for a decision: until it had left the pending list and, where it came to an agreement, that
/// was listed too. Few agreements are listed later than that, and the wait lasts till then.
///
/// @param model the model's code
/// @param appeared the day of the first edition that shows it
/// @param outcome what became of it
/// @param atLeast the shortest wait that fits, in days
/// @param atMost the longest; [#ENDLESS] where its beginning or its end is not known
record Wait(String model, LocalDate appeared, Outcome outcome, long atLeast, long atMost) {
    /// No bound.
    static final long ENDLESS = Long.MAX_VALUE;

    static Wait of(Application application, AgencyHistory history) {
        Interval began = application.pending().getFirst().from();
        Optional<Interval> listed = application.agreement().flatMap(id -> listed(id, history));
        long least = listed.flatMap(Interval::after).map(day -> ChronoUnit.DAYS.between(began.by(), day)).orElse(0L);
        return new Wait(
                application.model().code(), began.by(), application.outcome(), Math.max(application.waited().atLeast(), least),
                longest(application, began, listed));
    }

    private static Optional<Interval> listed(String agreement, AgencyHistory history) {
        return history.agreements().stream().filter(one -> one.id().equals(agreement)).map(Agreement::listed)
                .map(spans -> spans.getFirst().from()).findFirst();
    }

    private static long longest(Application application, Interval began, Optional<Interval> listed) {
        Optional<Long> most = application.waited().atMost();
        if (application.outcome() == Outcome.UNKNOWN_SINCE_ROLL_ENDED || most.isEmpty() || began.after().isEmpty()) {
            return ENDLESS;
        }
        return Math.max(most.get(), listed.map(span -> ChronoUnit.DAYS.between(began.after().get(), span.by())).orElse(0L));
    }
}
