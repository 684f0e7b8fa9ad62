package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sentence with all that the readers found in it.
///
/// @param sentence the sentence
/// @param from the first token of what is said; a dateline before it says where and when only
/// @param phrases the words that the lexicon knows
/// @param periods the days named
/// @param wheres the places and bodies named
/// @param amounts the numbers
record Clause(Sentence sentence, int from, List<Phrase> phrases, List<Period> periods, List<Where> wheres, List<Amount> amounts) {
    private static final Set<String> STRONG = Set.of(",", ";", ":", "(", ")", ".", "-", "\u2013", "\u2014", "|", "?", "\u00bf");
    private static final Set<String> WEAK =
            Set.of("and", "y", "e", "while", "but", "pero", "mientras", "cuando", "when", "from", "desde", "plus");

    Clause {
        phrases = List.copyOf(phrases);
        periods = List.copyOf(periods);
        wheres = List.copyOf(wheres);
        amounts = List.copyOf(amounts);
    }

    /// A stretch of tokens, both ends included.
    record Part(int from, int to) {
        boolean holds(int token) {
            return token >= from && token <= to;
        }
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int last() {
        return tokens().size() - 1;
    }

    Part whole() {
        return new Part(from, last());
    }

    Token token(int i) {
        return tokens().get(i);
    }

    boolean is(int i, String... words) {
        return i >= 0 && i < tokens().size() && Set.of(words).contains(token(i).folded());
    }

    /// The first phrase of a role in a part.
    Optional<Phrase> find(String role, Part part) {
        return phrases.stream().filter(one -> one.role().equals(role) && part.holds(one.first())).findFirst();
    }

    boolean has(String role, Part part) {
        return find(role, part).isPresent();
    }

    boolean has(String role) {
        return has(role, whole());
    }

    boolean has(String role, String value, Part part) {
        return phrases.stream().anyMatch(one -> one.role().equals(role) && one.value().equals(value) && part.holds(one.first()));
    }

    List<Phrase> all(String role, Part part) {
        return phrases.stream().filter(one -> one.role().equals(role) && part.holds(one.first())).toList();
    }

    /// A phrase of a role that begins at a token.
    Optional<Phrase> at(String role, int token) {
        return Phrase.at(phrases, role, token);
    }

    List<Where> wheres(Part part) {
        return wheres.stream().filter(one -> part.holds(one.first())).toList();
    }

    /// The states named in a part, in order.
    List<String> states(Part part) {
        return wheres(part).stream().filter(one -> one.is(Where.Kind.STATE)).flatMap(one -> one.codes().stream()).distinct().toList();
    }

    List<Period> periods(Part part) {
        return periods.stream().filter(one -> part.holds(one.first()) || part.holds(one.last())).toList();
    }

    Optional<Where> whereAt(int token) {
        return wheres.stream().filter(one -> token >= one.first() && token <= one.last()).findFirst();
    }

    Optional<Period> periodAt(int token) {
        return periods.stream().filter(one -> token >= one.first() && token <= one.last()).findFirst();
    }

    /// What belongs to a number: up to where the part of the number before it or after it begins.
    Part part(Amount amount) {
        int at = amounts.indexOf(amount);
        int start = at > 0 ? boundary(amounts.get(at - 1), amount) : from;
        int end = at + 1 < amounts.size() ? boundary(amount, amounts.get(at + 1)) - 1 : last();
        int limit = end;
        end = phrases.stream().filter(one -> one.role().equals("including") || one.role().equals("than")).map(Phrase::first)
                .filter(one -> one > amount.last() && one <= limit).findFirst().map(one -> one - 1).orElse(end);
        for (int i = start; i < amount.first(); i++) {
            start = is(i, ";") ? i + 1 : start;
        }
        for (int i = end; i > amount.last(); i--) {
            end = is(i, ";") ? i - 1 : end;
        }
        end = ownEnd(start, amount, end);
        return new Part(Math.min(start, amount.first()), Math.max(end, amount.last()));
    }

    /// A comma behind which another place stands ends what belongs to a number that has one already.
    private int ownEnd(int start, Amount amount, int end) {
        boolean placed = wheres.stream().anyMatch(one -> one.first() >= start && one.last() < amount.first());
        for (int i = amount.last() + 1; placed && i < end; i++) {
            int at = i;
            if (is(i, ",") && periodAt(i).isEmpty() && wheres.stream().anyMatch(one -> one.first() > at && one.first() <= end)) {
                return i - 1;
            }
        }
        return end;
    }

    private int boundary(Amount before, Amount after) {
        int weak = -1;
        for (int i = before.last() + 1; i < after.first(); i++) {
            if (periodAt(i).isPresent()) {
                continue;
            }
            boolean hyphen = token(i).is("-") && token(i).start() == token(i - 1).end();
            if (STRONG.contains(token(i).folded()) && !hyphen
                    && !(token(i).is(".") && i + 1 < after.first() && token(i + 1).start() == token(i).end())) {
                return i + 1;
            }
            if (WEAK.contains(token(i).folded())) {
                weak = i;
            }
        }
        if (weak >= 0) {
            return weak + (token(weak).is("from") || token(weak).is("desde") ? 0 : 1);
        }
        boolean preposition =
                is(after.first() - 1, "in", "en", "de", "of", "a", "to", "over", "across", "with", "con", "los", "las", "the");
        return preposition && after.first() - 1 > before.last() ? after.first() - 1 : after.first();
    }

    String quote(int first, int last) {
        return sentence.quote(first, last);
    }

    /// All words of a part that no reader knows.
    List<Token> unknown(Part part, Set<String> neutral) {
        List<Token> unknown = new ArrayList<>();
        for (int i = part.from(); i <= part.to(); i++) {
            int at = i;
            boolean known = token(i).kind() != Token.Kind.WORD || neutral.contains(token(i).folded()) || whereAt(i).isPresent()
                    || periodAt(i).isPresent()
                    || phrases.stream().anyMatch(one -> one.holds(at))
                    || amounts.stream().anyMatch(one -> at >= one.first() && at <= one.last());
            if (!known) {
                unknown.add(token(i));
            }
        }
        return unknown;
    }
}
