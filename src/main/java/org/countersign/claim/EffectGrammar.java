package org.countersign.claim;

import java.util.List;
import java.util.Optional;

/// "crime fell because of it", "trust in the police has dropped": effects and causes, of which lists tell nothing.
final class EffectGrammar implements Grammar {
    private static final String WHY = "the lists tell who takes part and since when, not what comes of it or why";

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        Optional<Phrase> cause = clause.all("cause", clause.whole()).stream()
                .filter(one -> !one.value().equals("START") || one.first() == clause.from()).findFirst();
        boolean effect = clause.all("effect", clause.whole()).stream().anyMatch(one -> clause.whereAt(one.first()).isEmpty());
        boolean ours = story.isOnTopic() || clause.has("subject") || clause.has("unit");
        boolean told = cause.isPresent() || effect && !clause.has("opinion")
                && clause.amounts().stream().noneMatch(one -> Noun.after(clause, one).unit().isPresent());
        return ours && told ? List.of(Found.silent(Kind.EFFECT, clause.from(), end(clause), WHY)) : List.of();
    }

    static int end(Clause clause) {
        return clause.last() > clause.from() && clause.is(clause.last(), ".", "?", "!") ? clause.last() - 1 : clause.last();
    }
}
