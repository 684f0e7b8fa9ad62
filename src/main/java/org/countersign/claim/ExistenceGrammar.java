package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyId;

/// "The attorney general of Guam is on the list", "Miami-Dade has a jail agreement": that a body is there, or is not.
final class ExistenceGrammar implements Grammar {
    private final Bodies bodies;

    ExistenceGrammar(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        boolean counted = free.stream().anyMatch(one -> Noun.after(clause, one).known());
        return counted && clause.wheres().isEmpty() ? List.of() : present(clause, story).stream().toList();
    }

    /// A body is on the list, perhaps under a model, or is not.
    private Optional<Found> present(Clause clause, Story story) {
        List<Where> all = clause.wheres().stream().filter(one -> !one.is(Where.Kind.STATE)).toList();
        Optional<Where> subject = all.stream().findFirst()
                .or(() -> clause.wheres().stream().filter(one -> clause.has("wholelist") || clause.has("unit")).findFirst());
        List<AgencyId> ids = subject.map(where -> bodies.of(where, clause)).orElse(clause.has("pronoun") ? story.lastBodies() : List.of());
        subject.filter(one -> !one.is(Where.Kind.STATE)).ifPresent(one -> story.setBodies(ids));
        Optional<Phrase> verb = clause.find("holds", clause.whole());
        List<String> models = Subject.models(clause, clause.whole());
        boolean says = verb.isPresent() && (clause.has("wholelist") || clause.has("unit") || clause.has("subject") || !models.isEmpty())
                || clause.has("pronoun") && !models.isEmpty() && clause.has("unit");
        if (ids.isEmpty() || !says) {
            return Optional.empty();
        }
        boolean applied = verb.filter(one -> one.value().equals("APPLIED")).isPresent() || clause.has("pending");
        boolean absent = clause.has("negation") || verb.filter(one -> one.value().equals("LEFT")).isPresent();
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, clause.whole(), story)) {
            Days listed = days.why().equals("the day of publication")
                    && story.newest().filter(newest -> days.from().isAfter(newest)).isPresent() && !clause.has("when")
                            ? Days.on(story.newest().get(), "the day of the newest list")
                            : days;
            candidates.add(new Candidate("on " + listed.words(), new Assertion.Present(ids, models, listed, !absent, applied)));
        }
        int first = subject.map(Where::first).orElse(clause.from());
        int last = Math.max(verb.map(Phrase::last).orElse(first),
                clause.all("model", clause.whole()).stream().map(Phrase::last).max(Integer::compare).orElse(first));
        last = Math.max(last, subject.map(Where::last).orElse(first));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(Math.min(first, last), last, applied ? Kind.PENDING : Kind.EXISTENCE, Optional.empty(),
                        CountGrammar.text(models), subject.map(Where::name),
                        Optional.empty(), Optional.empty(), candidates));
    }
}
