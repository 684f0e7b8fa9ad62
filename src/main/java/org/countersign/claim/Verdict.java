package org.countersign.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// What the judge finds of one reading.
///
/// @param outcome the outcome
/// @param actual the register's own figure
/// @param trueOn works out the days on which the reading was true
/// @param explanation why
/// @param edition the ordinal of the edition that decided; -1 where none did
record Verdict(Outcome outcome, Optional<Claim.Actual> actual, Supplier<List<Claim.TrueOn>> trueOn, String explanation, int edition) {
    Verdict {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(explanation);
    }

    static Verdict silent(String why) {
        return new Verdict(Outcome.SILENT, Optional.empty(), List::of, why, -1);
    }

    static Verdict of(boolean holds, Optional<Claim.Actual> actual, String explanation) {
        return new Verdict(holds ? Outcome.HOLDS : Outcome.FAILS, actual, List::of, explanation, -1);
    }

    Verdict as(Outcome other) {
        return new Verdict(other, actual, trueOn, explanation, edition);
    }

    Verdict with(Claim.Actual other) {
        return new Verdict(outcome, Optional.of(other), trueOn, explanation, edition);
    }

    Verdict at(int ordinal, Supplier<List<Claim.TrueOn>> days) {
        return new Verdict(outcome, actual, days, explanation, ordinal);
    }
}
