package org.countersign.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.AgencyKind;

/// A legal clock as data: what starts it, how long it runs, who owes what to whom.
///
/// @param id its id
/// @param title what it is called
/// @param event what starts it
/// @param day the day that starts it, for [Event#SET_BY_LAW] and for nothing else
/// @param length how long it runs
/// @param counting how it is counted
/// @param bound what its end means
/// @param who who owes it
/// @param whom to whom
/// @param what what is owed
/// @param force whether it is law
/// @param reach what it applies to
/// @param basis what it rests on
public record Rule(
        String id,
        Bilingual title,
        Event event,
        Optional<LocalDate> day,
        Length length,
        Counting counting,
        Bound bound,
        Bilingual who,
        Bilingual whom,
        Bilingual what,
        Force force,
        Reach reach,
        List<Basis> basis) implements Sourced {
    public Rule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(event);
        Objects.requireNonNull(length);
        Objects.requireNonNull(counting);
        Objects.requireNonNull(bound);
        Objects.requireNonNull(who);
        Objects.requireNonNull(whom);
        Objects.requireNonNull(what);
        Objects.requireNonNull(force);
        Objects.requireNonNull(reach);
        basis = List.copyOf(basis);
        if (day.isPresent() != (event == Event.SET_BY_LAW)) {
            throw new IllegalArgumentException(id + ": a day of its own has a rule of the event set-by-law, and no other");
        }
    }

    /// What a clock's end means.
    public enum Bound {
        /// It must be done by then.
        BY,
        /// It may not happen, or has no effect, before then.
        NOT_BEFORE
    }

    /// Whether a rule is law.
    public enum Force {
        /// It binds today.
        IN_FORCE,
        /// A bill proposes it; it binds nobody.
        PROPOSED,
        /// It bound once.
        LAPSED
    }

    /// What a rule applies to; exactly one of the first three says so.
    ///
    /// @param versions the ids of the versions of standard agreements whose text it is
    /// @param state the two letters of the state whose law it is
    /// @param bill the id of the bill that proposes it
    /// @param kinds of a state's rule, the kinds of body it binds; none where it binds all
    public record Reach(List<String> versions, Optional<String> state, Optional<String> bill, List<AgencyKind> kinds) {
        public Reach {
            versions = List.copyOf(versions);
            kinds = List.copyOf(kinds);
            long said = (versions.isEmpty() ? 0 : 1) + state.stream().count() + bill.stream().count();
            if (said != 1) {
                throw new IllegalArgumentException("a rule belongs to versions, to a state or to a bill, and to one of them only");
            }
        }

        static Reach read(Entry entry) {
            return new Reach(entry.words("versions"), entry.findWord("state"), entry.findWord("bill"),
                    entry.choices("kinds", AgencyKind.class));
        }
    }

    /// The deadline that it sets on an occasion. A rule whose day the law names takes that day instead.
    public Deadline on(Occasion occasion) {
        Moment start = day.map(Moment::on).orElseGet(() -> occasion.start(counting.start()));
        if (length instanceof Length.Unstated) {
            return new Deadline(this, start, Optional.empty(), Optional.empty());
        }
        return new Deadline(
                this, start, start.earliest().map(from -> counting.end(from, length).toLocalDate()),
                start.latest().map(from -> counting.end(from, length).toLocalDate()));
    }

    static Rule read(Entry entry) {
        return new Rule(
                entry.id(), entry.text("title"), entry.choice("event", Event.class), entry.findRoughDay("day").map(RoughDay::earliest),
                Length.parse(entry.word("length")), Counting.read(entry), entry.choice("bound", Bound.class), entry.text("who"),
                entry.text("whom"), entry.text("what"), entry.choice("force", Force.class), Reach.read(entry), entry.basis());
    }
}
