package org.countersign.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.register.AgencyHistory;
import org.countersign.register.Outcome;

/// What a bill's clock for deciding requests would have done to the applications that the pending list shows. Waits are
/// intervals, so every figure is one too; `applications` is the sum of what is surely decided in time, what is surely past
/// due, and what the lists cannot tell.
///
/// @param applications how many are counted
/// @param decidedInTime how many were decided within the bill's days
/// @param pastDue how many waited longer
/// @param unknown how many may be either, or were still within the days when the list was last seen
/// @param medianDays the median wait
/// @param byModel the same for each model, by its code; empty for a model's own part
public record WhatIf(
        int applications, Range decidedInTime, Range pastDue, int unknown, Median medianDays, Map<String, WhatIf> byModel) {
    public WhatIf {
        Objects.requireNonNull(decidedInTime);
        Objects.requireNonNull(pastDue);
        Objects.requireNonNull(medianDays);
        byModel = Collections.unmodifiableMap(new LinkedHashMap<>(byModel));
    }

    /// A count that the lists give within bounds.
    ///
    /// @param atLeast how many for sure
    /// @param atMost how many at most
    public record Range(int atLeast, int atMost) {
        public Range {
            if (atLeast < 0 || atMost < atLeast) {
                throw new IllegalArgumentException("not a range: " + atLeast + " to " + atMost);
            }
        }
    }

    /// A median within bounds, in days; halves where two stand in the middle.
    ///
    /// @param low the median of the shortest waits; empty when there is no application
    /// @param high the median of the longest waits; empty when there is none, or it lies among waits whose end or beginning nobody knows
    public record Median(Optional<Double> low, Optional<Double> high) {
        public Median {
            Objects.requireNonNull(low);
            Objects.requireNonNull(high);
        }
    }

    /// Applies a rule to applications.
    ///
    /// @param histories those of every agency
    /// @param rule a rule of the event [Event#REQUEST] that counts calendar days
    /// @param from the first day by which an application may have come onto the list; empty for all
    /// @param to the last such day; empty for all
    public static WhatIf of(List<AgencyHistory> histories, Rule rule, Optional<LocalDate> from, Optional<LocalDate> to) {
        int days = days(rule);
        List<Wait> waits = histories.stream()
                .flatMap(history -> history.applications().stream().map(application -> Wait.of(application, history)))
                .filter(wait -> within(wait.appeared(), from, to)).toList();
        Map<String, List<Wait>> groups = new TreeMap<>();
        waits.forEach(wait -> groups.computeIfAbsent(wait.model(), same -> new ArrayList<>()).add(wait));
        Map<String, WhatIf> byModel = new LinkedHashMap<>();
        groups.forEach((model, group) -> byModel.put(model, count(group, days, Map.of())));
        return count(waits, days, byModel);
    }

    /// The days of a rule that decides requests.
    static int days(Rule rule) {
        if (rule.event() == Event.REQUEST && rule.length() instanceof Length.Counted counted && counted.unit() == Unit.DAYS) {
            return counted.amount();
        }
        throw new IllegalArgumentException(rule.id() + " does not count days from a request");
    }

    private static boolean within(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static WhatIf count(List<Wait> waits, int days, Map<String, WhatIf> byModel) {
        int decided = count(waits.stream().filter(wait -> wait.outcome() == Outcome.LISTED && wait.atMost() <= days));
        int maybeDecided = count(waits.stream().filter(wait -> wait.outcome() != Outcome.STILL_PENDING && wait.atLeast() <= days));
        int late = count(waits.stream().filter(wait -> wait.atLeast() > days));
        int maybeLate = count(waits.stream().filter(wait -> wait.atMost() > days));
        return new WhatIf(waits.size(), new Range(decided, maybeDecided), new Range(late, maybeLate), waits.size() - decided - late,
                new Median(median(waits.stream().map(Wait::atLeast)), median(waits.stream().map(Wait::atMost))), byModel);
    }

    private static int count(Stream<Wait> some) {
        return Math.toIntExact(some.count());
    }

    private static Optional<Double> median(Stream<Long> waits) {
        List<Long> sorted = waits.sorted().toList();
        int size = sorted.size();
        if (size == 0 || sorted.get(size / 2) == Wait.ENDLESS) {
            return Optional.empty();
        }
        return Optional.of((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0);
    }
}
