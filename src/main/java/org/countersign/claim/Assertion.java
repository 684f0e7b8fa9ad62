package org.countersign.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyId;

/// What a statement asserts about the lists, in the register's own terms. A grammar makes it, the judge tries it.
sealed interface Assertion {
    /// A figure has a value on some day of these.
    record Counted(Figure figure, Days days, Amount amount, Amount upTo, boolean negated) implements Assertion {
        Counted(Figure figure, Days days, Amount amount) {
            this(figure, days, amount, amount, false);
        }
    }

    /// Each of several figures has the value.
    record Each(List<Figure> figures, Days days, Amount amount) implements Assertion {}

    /// A figure is a part of another.
    record Portion(Figure part, Figure whole, Days days, Amount amount) implements Assertion {}

    /// A figure changed between two days, by a number, by per cent, or to so many times.
    record Grown(Figure figure, Days before, Days after, Amount amount, boolean down) implements Assertion {}

    /// A figure went one way, however far.
    record Went(Figure figure, Days before, Days after, boolean down) implements Assertion {}

    /// A figure was one value first and another later.
    record Moved(Figure figure, Days before, Days after, Amount from, Amount to) implements Assertion {}

    /// A figure is more than another, or as much, or so many times.
    record Compared(Figure one, Figure other, Days days, Relation relation, Optional<Amount> times) implements Assertion {
        /// How one stands to the other.
        enum Relation {
            /// More.
            MORE,
            /// Less.
            FEWER,
            /// As much.
            EQUAL
        }
    }

    /// A state or model stands at a rank among the states or models, perhaps with a value.
    record Ranked(Figure figure, boolean amongModels, int rank, boolean smallest, Days days,
            Optional<Amount> amount) implements Assertion {}

    /// How many states have more or fewer than so many.
    record StatesWith(Figure figure, Amount threshold, Amount states, Days days) implements Assertion {}

    /// Bodies are listed, or are not.
    record Present(List<AgencyId> bodies, List<String> models, Days days, boolean present, boolean pending) implements Assertion {}

    /// Bodies signed, were first listed, or left at a time.
    record Dated(List<AgencyId> bodies, List<String> models, Period period, Act act, boolean onRoster) implements Assertion {
        /// What happened.
        enum Act {
            /// It signed.
            SIGNED,
            /// It has been listed since.
            SINCE,
            /// It is no longer listed.
            LEFT,
            /// It applied.
            APPLIED
        }
    }

    /// So many agreements were signed or first listed in a time.
    record SignedIn(Figure figure, Period period, Amount amount) implements Assertion {}

    /// Bodies of a state first came on the list at this body.
    record First(List<AgencyId> bodies, List<String> states, int rank, boolean oldest, Optional<Period> period,
            Days days) implements Assertion {}

    /// A body waited so many days.
    record Waited(List<AgencyId> bodies, Amount amount, int daysEach) implements Assertion {}

    /// All of a part.
    record AllOf(Figure part, Figure whole, Days days, int but) implements Assertion {}

    /// A reading of a sentence that says more than was read: true if it is, and else not told.
    record Unsure(Assertion assertion) implements Assertion {}

    /// Settled elsewhere, as in the law.
    record Settled(Outcome outcome, String explanation, Optional<LocalDate> on) implements Assertion {}
}
