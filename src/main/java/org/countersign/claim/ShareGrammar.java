package org.countersign.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.agency.AgencyKind;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// "more than half are task force agreements", "one in five is in Florida", "22 percent of them": a part of a whole.
final class ShareGrammar implements Grammar {
    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        List<Found> found = new ArrayList<>();
        for (Amount amount : free) {
            if (amount.isShare()) {
                share(clause, story, amount).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> share(Clause clause, Story story, Amount stated) {
        Amount amount = clause.has("notevery", new Part(Math.max(0, stated.first() - 3), stated.first()))
                ? stated.hedged(Hedge.LESS, stated.first())
                : stated;
        Part part = clause.part(stated);
        List<String> models = Subject.models(clause, part);
        List<String> states = new ArrayList<>(clause.states(part));
        clause.all("demonym", part).forEach(one -> states.add(one.value()));
        Optional<AgencyKind> kind = clause.find("kind", part).map(one -> AgencyKind.valueOf(one.value()));
        boolean about = clause.has("unit", part) || clause.has("them", part) || clause.has("nation", part) || clause.has("total", part)
                || clause.has("subject", part) || part.from() > clause.from();
        boolean strange = clause.at("other", stated.last() + 1).isPresent() || clause.at("other", stated.last() + 2).isPresent();
        if (strange || models.isEmpty() && states.isEmpty() && kind.isEmpty() && !about || !about && !story.isOnTopic()) {
            return Optional.empty();
        }
        Set<Figure[]> pairs = new LinkedHashSet<>();
        for (Unit unit : List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES)) {
            pairs.addAll(pairs(clause, part, story, Figure.of(Roll.PARTICIPATING, unit), models, states, kind));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, part, story)) {
            pairs.forEach(pair -> candidates
                    .add(new Candidate(CountGrammar.why(pair[0], days), new Assertion.Portion(pair[0], pair[1], days, amount))));
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = pairs.iterator().next()[0];
        int end = Math.max(stated.last(), Math.min(part.to(), stated.last() + 6));
        int last = end > stated.last() && clause.token(end).kind() == Token.Kind.MARK ? end - 1 : end;
        int first = stated.first();
        return Optional.of(new Found(first, last, kind.isPresent() ? Kind.KIND_OF_BODY : Kind.SHARE, Optional.of("percent"),
                CountGrammar.text(figure.models()),
                CountGrammar.text(figure.states()), Optional.of(amount), Optional.empty(), candidates));
    }

    private static List<Figure[]> pairs(Clause clause, Part part, Story story, Figure all, List<String> models, List<String> states,
            Optional<AgencyKind> kind) {
        List<Figure[]> pairs = new ArrayList<>();
        if (kind.isPresent()) {
            pairs.add(new Figure[] {all.of(kind.get()).in(states), all.in(states)});
        } else if (!models.isEmpty() && !states.isEmpty()) {
            pairs.add(new Figure[] {all.under(models).in(states), all.in(states)});
            pairs.add(new Figure[] {all.under(models).in(states), all.under(models)});
            pairs.add(new Figure[] {all.under(models).in(states), all});
        } else if (!models.isEmpty()) {
            if (clause.has("instate", part) && story.mainState().isPresent()) {
                states = List.of(story.mainState().get());
                pairs.add(new Figure[] {all.under(models).in(states), all.in(states)});
            } else {
                pairs.add(new Figure[] {all.under(models), all});
            }
            if (story.lastStates().size() == 1) {
                pairs.add(new Figure[] {all.under(models).in(story.lastStates()), all.in(story.lastStates())});
            }
        } else if (!states.isEmpty()) {
            pairs.add(new Figure[] {all.in(states), all});
        } else {
            inherited(clause, part, story, all, pairs);
        }
        return pairs;
    }

    /// Of what the sentence began with, of the question, or of the sentence before.
    private static void inherited(Clause clause, Part part, Story story, Figure all, List<Figure[]> pairs) {
        Part before = new Part(clause.from(), Math.max(clause.from(), part.from() - 1));
        List<String> models = Subject.models(clause, before);
        List<String> states = clause.states(before);
        if (models.isEmpty() && states.isEmpty()) {
            models = story.question().map(asked -> Subject.models(asked, asked.whole())).orElse(List.of());
        }
        if (models.isEmpty() && states.isEmpty()) {
            models = story.lastModels();
            states = story.lastStates();
        }
        if (!models.isEmpty() && !states.isEmpty()) {
            pairs.add(new Figure[] {all.under(models).in(states), all.in(states)});
        } else if (!models.isEmpty()) {
            pairs.add(new Figure[] {all.under(models), all});
        } else if (!states.isEmpty()) {
            pairs.add(new Figure[] {all.in(states), all});
        }
    }
}
