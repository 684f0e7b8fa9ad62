package org.countersign.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a sentence: first the words, then days, places and bodies, then the numbers that are none of these.
final class ClauseReader {
    private static final int LONGEST_DATELINE = 14;

    private final Lexicon lexicon;
    private final WhereReader wheres;

    ClauseReader(Lexicon lexicon, WhereReader wheres) {
        this.lexicon = lexicon;
        this.wheres = wheres;
    }

    /// @param context states that the text names elsewhere, nearest first
    Clause read(Sentence sentence, Optional<LocalDate> published, List<String> context) {
        List<Token> tokens = sentence.tokens();
        List<Phrase> phrases = lexicon.read(tokens);
        List<Period> periods = new PeriodReader(tokens, phrases, published).read();
        List<Where> where = new ArrayList<>(wheres.read(tokens, context));
        boolean[] taken = new boolean[tokens.size()];
        periods.forEach(one -> take(taken, one.first(), one.last()));
        where.removeIf(one -> overlaps(taken, one.first(), one.last()));
        where.forEach(one -> take(taken, one.first(), one.last()));
        List<Amount> amounts = new ArrayList<>(new AmountReader(tokens, phrases, taken).read());
        amounts.removeIf(amount -> isAside(tokens, phrases, amount));
        return new Clause(sentence, dateline(tokens), phrases, periods, where, amounts);
    }

    /// Whether a sentence is about agreements.
    boolean isOnTopic(Sentence sentence) {
        return lexicon.read(sentence.tokens()).stream()
                .anyMatch(one -> one.role().equals("subject") || one.role().equals("unit") && one.value().equals("AGREEMENTS"));
    }

    /// The state of a place or body.
    String stateOf(Where where) {
        return wheres.stateOf(where.kind(), where.codes().getFirst());
    }

    private static boolean overlaps(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static void take(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }

    /// The fifty of "forty of the fifty states", the one of "all but one".
    private static boolean isAside(List<Token> tokens, List<Phrase> phrases, Amount amount) {
        int before = amount.first() - 1;
        boolean ofFifty = amount.value() == 50 && before >= 0 && Set.of("the", "los").contains(tokens.get(before).folded())
                && phrases.stream()
                        .anyMatch(one -> one.role().equals("unit") && one.value().equals("STATES") && one.first() == amount.last() + 1);
        return ofFifty || amount.value() == 1 && amount.hedge() == Hedge.LEAST
                || amount.value() == 1 && before > 0 && tokens.get(before).is("but") && tokens.get(before - 1).is("all");
    }

    /// Where a dateline ends: "WASHINGTON, Aug. 28 -", "CONCORD, N.H. -".
    private static int dateline(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.getFirst().kind() != Token.Kind.WORD || tokens.getFirst().text().length() < 3
                || !tokens.getFirst().text().equals(tokens.getFirst().text().toUpperCase(java.util.Locale.ROOT))) {
            return 0;
        }
        for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST_DATELINE); i++) {
            if (Set.of("-", "\u2013", "\u2014").contains(tokens.get(i).folded()) && tokens.get(i).start() > tokens.get(i - 1).end()) {
                return i + 1;
            }
        }
        return 0;
    }
}
