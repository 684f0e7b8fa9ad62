package org.countersign.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.Json;
import org.countersign.register.Application;
import org.countersign.register.ListedEdition;
import org.countersign.register.Outcome;

/// What the pending list says of a state on a day.
///
/// @param edition the pending edition that holds on the day; empty before the first and after the list ended
/// @param ended the day of the last pending edition, where the list ended before the day asked
/// @param pending the applications on that edition
/// @param outcomes how many applications seen by the day came to what, as far as is known now
public record StateApplications(Optional<ListedEdition> edition, Optional<LocalDate> ended, List<Application> pending,
        Map<Outcome, Integer> outcomes) {
    public StateApplications {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(ended);
        pending = List.copyOf(pending);
        outcomes = java.util.Collections.unmodifiableMap(outcomes.isEmpty() ? new EnumMap<>(Outcome.class) : new EnumMap<>(outcomes));
    }

    static StateApplications of(AsOf asOf, List<Agency> agencies) {
        int ordinal = asOf.register().pending().lastOn(asOf.day());
        Optional<LocalDate> ended = asOf.register().pendingEnded().filter(day -> asOf.day().isAfter(day));
        boolean current = ordinal >= 0 && ended.isEmpty();
        List<Application> pending = new ArrayList<>();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Agency agency : agencies) {
            for (Application application : asOf.register().getHistory(agency.id()).applications()) {
                if (application.pending().getFirst().firstEdition() <= ordinal) {
                    outcomes.merge(application.outcome(), 1, Integer::sum);
                }
                if (current && application.pending().stream().anyMatch(span -> span.covers(ordinal))) {
                    pending.add(application);
                }
            }
        }
        return new StateApplications(
                current ? Optional.of(asOf.register().pending().editions().get(ordinal)) : Optional.empty(), ended, pending, outcomes);
    }

    /// How many applications were seen by the day.
    public int seen() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Object> tree() {
        Map<String, Object> byOutcome = new java.util.LinkedHashMap<>();
        outcomes.forEach((outcome, number) -> byOutcome.put(outcome.words(), number));
        return Json.object(
                "edition", edition.map(org.countersign.export.EditionTree::reference),
                "ended", ended,
                "pending", edition.map(same -> pending.stream().map(AgencyTree::application).toList()),
                "seenByOutcome", byOutcome);
    }
}
