package org.countersign.claim;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countersign.agency.AgencyKind;
import org.countersign.register.Unit;

/// What a number counts, by the words behind it.
///
/// @param known whether it is ours, or left out; false for an unknown thing: "240 people"
/// @param unit what is counted, where it is said
/// @param kind which kind of body
/// @param pending whether applications are counted
/// @param apart whether different ones are counted
/// @param fresh whether new ones are counted
/// @param sure whether every word between was read
/// @param last the last token
record Noun(boolean known, Optional<Unit> unit, Optional<AgencyKind> kind, boolean pending, boolean apart, boolean fresh, boolean sure,
        int last) {
    private static final int FAR = 10;

    Noun {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(kind);
    }

    /// What an amount counts.
    static Noun after(Clause clause, Amount amount) {
        return new Search(clause, amount).run();
    }

    /// Whether the number stands without a noun.
    boolean isBare() {
        return known && unit.isEmpty() && !pending;
    }

    private static final class Search {
        private static final Set<String> OF = Set.of("of", "de", "the", "los", "las", "la", "a", "an", "and", "y", "-", "del");
        private final Clause clause;
        private final Amount amount;
        private boolean apart;
        private boolean fresh;
        private boolean pending;
        private boolean sure = true;

        private Search(Clause clause, Amount amount) {
            this.clause = clause;
            this.amount = amount;
        }

        private Noun run() {
            int first = amount.last() + 1;
            int i = first;
            while (i <= Math.min(clause.last(), amount.last() + FAR)) {
                Optional<Phrase> unit = clause.at("unit", i);
                Optional<Phrase> kind = clause.at("kind", i);
                if (unit.isPresent()) {
                    return found(Optional.of(Unit.valueOf(unit.get().value())), Optional.empty(), unit.get().last());
                }
                if (kind.isPresent()) {
                    return found(Optional.of(Unit.AGENCIES), Optional.of(AgencyKind.valueOf(kind.get().value())), kind.get().last());
                }
                Optional<Phrase> wait = clause.at("pending", i);
                if (wait.isPresent()) {
                    pending = true;
                    if (!nounSoon(wait.get().last() + 1, 1)) {
                        return found(Optional.empty(), Optional.empty(), wait.get().last());
                    }
                    i = wait.get().last() + 1;
                    continue;
                }
                if (clause.at("other", i).isPresent()) {
                    return new Noun(false, Optional.empty(), Optional.empty(), false, apart, fresh, sure, i);
                }
                int next = past(i);
                boolean strangePlace = i == first && next < 0 && clause.whereAt(i).filter(where -> isStrange(where.last() + 1)).isPresent();
                if (strangePlace) {
                    return new Noun(false, Optional.empty(), Optional.empty(), false, apart, fresh, sure, i);
                }
                if (next < 0) {
                    boolean strange = isStrange(i);
                    return strange && i == first
                            ? new Noun(false, Optional.empty(), Optional.empty(), false, apart, fresh, sure, i)
                            : bare();
                }
                i = next;
            }
            return bare();
        }

        /// The token after one that may stand between a number and its noun; -1 where none follows.
        private int past(int i) {
            Optional<Phrase> adjective = clause.at("adjective", i);
            if (adjective.isPresent() && clause.whereAt(i).isEmpty()) {
                apart |= adjective.get().value().equals("APART");
                fresh |= adjective.get().value().equals("NEW");
                return adjective.get().last() + 1;
            }
            for (String role : new String[] {"model", "subject"}) {
                Optional<Phrase> phrase = clause.at(role, i);
                if (phrase.isPresent()) {
                    return nounSoon(phrase.get().last() + 1, 3) ? phrase.get().last() + 1 : -1;
                }
            }
            Optional<Where> where = clause.whereAt(i);
            if (where.isPresent()) {
                return nounSoon(where.get().last() + 1, 4) ? where.get().last() + 1 : -1;
            }
            if (OF.contains(clause.token(i).folded())) {
                return nounSoon(i + 1, 3) ? i + 1 : -1;
            }
            if (clause.token(i).kind() == Token.Kind.WORD && !isKnown(i) && nounSoon(i + 1, 2)) {
                sure = false;
                return i + 1;
            }
            int at = i;
            Optional<Amount> other = clause.amounts().stream().filter(one -> one.first() == at).findFirst();
            return other.isPresent() && clause.is(i - 1, "the", "los", "las") && clause.at("unit", other.get().last() + 1).isPresent()
                    ? other.get().last() + 1
                    : -1;
        }

        private boolean nounSoon(int from, int within) {
            for (int i = from; i < from + within && i <= clause.last(); i++) {
                if (clause.at("unit", i).isPresent() || clause.at("kind", i).isPresent() || clause.at("pending", i).isPresent()) {
                    return true;
                }
                int at = i;
                boolean stop = clause.token(i).kind() == Token.Kind.MARK && !clause.token(i).is("-")
                        || clause.amounts().stream().anyMatch(one -> at >= one.first() && at <= one.last())
                                && !clause.is(i - 1, "the", "los", "las");
                if (stop) {
                    return false;
                }
            }
            return false;
        }

        private boolean isStrange(int i) {
            return i <= clause.last() && clause.token(i).kind() == Token.Kind.WORD && !isKnown(i);
        }

        private boolean isKnown(int i) {
            return clause.phrases().stream().anyMatch(one -> one.holds(i)) || clause.whereAt(i).isPresent()
                    || clause.periodAt(i).isPresent();
        }

        private Noun found(Optional<Unit> unit, Optional<AgencyKind> kind, int last) {
            return new Noun(true, unit, kind, pending, apart, fresh, sure, last);
        }

        private Noun bare() {
            return new Noun(true, Optional.empty(), Optional.empty(), pending, apart, fresh, sure, amount.last());
        }
    }
}
