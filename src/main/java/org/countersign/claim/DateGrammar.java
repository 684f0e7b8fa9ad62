package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.claim.Assertion.Dated.Act;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// "Nassau County signed in February", "has been listed since 2020", "left the list in March": when something happened to a body;
/// "more than a hundred were signed in July": how often.
final class DateGrammar implements Grammar {
    private final Bodies bodies;

    DateGrammar(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        List<Found> found = new ArrayList<>(signedIn(clause, story, free));
        Optional<Where> subject = clause.wheres().stream().filter(one -> !one.is(Where.Kind.STATE)).findFirst()
                .or(() -> clause.wheres().stream().filter(one -> clause.has("holds")).findFirst());
        boolean pronoun = clause.has("pronoun");
        List<AgencyId> ids = subject.map(where -> bodies.of(where, clause)).orElse(pronoun ? story.lastBodies() : List.of());
        if (ids.isEmpty()
                || !free.isEmpty() && found.isEmpty() && free.stream().anyMatch(one -> Noun.after(clause, one).unit().isPresent())) {
            return found;
        }
        subject.filter(one -> !one.is(Where.Kind.STATE)).ifPresent(one -> story.setBodies(ids));
        int from = clause.from();
        for (Period period : clause.periods()) {
            Part part = new Part(from, period.last());
            act(clause, part, period).ifPresent(act -> found.add(dated(clause, part, period, act, subject, ids)));
            from = period.last() + 1;
        }
        return found;
    }

    private static Optional<Act> act(Clause clause, Part part, Period period) {
        boolean since = period.relation() == Period.Relation.SINCE;
        Part said = clause.has("holds", part) ? part : clause.whole();
        if (clause.has("holds", "LEFT", part)) {
            return Optional.of(Act.LEFT);
        }
        if (clause.has("holds", "APPLIED", part)) {
            return Optional.of(Act.APPLIED);
        }
        if (clause.has("holds", "SIGNED", said) || clause.has("dated", part)) {
            return Optional.of(Act.SIGNED);
        }
        return since && clause.has("holds", part) ? Optional.of(Act.SINCE) : Optional.empty();
    }

    private static Found dated(Clause clause, Part part, Period period, Act act, Optional<Where> subject, List<AgencyId> ids) {
        List<String> models = Subject.models(clause, part);
        int first = subject.map(Where::first).filter(at -> at >= part.from() && at < period.last()).orElse(part.from());
        boolean onRoster = clause.has("wholelist") && act == Act.SIGNED;
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate("signed or first listed", new Assertion.Dated(ids, models, period, act, onRoster)));
        return new Found(first, period.last(), act == Act.LEFT || act == Act.SINCE ? Kind.EXISTENCE : Kind.DATE, Optional.of("signed"),
                CountGrammar.text(models),
                subject.map(Where::name), Optional.empty(), Optional.of(Days.stated(period).words()), candidates);
    }

    /// Whether a time belongs to a number: no comma between them, save behind a time that begins the sentence.
    private static boolean isBeside(Clause clause, Period period, Amount amount, Noun noun) {
        int from = period.first() > noun.last() ? noun.last() + 1 : period.last() + 2;
        int to = period.first() > noun.last() ? period.first() : amount.first();
        for (int i = from; i < to; i++) {
            if (clause.is(i, ",", ";")) {
                return false;
            }
        }
        return !clause.is(period.first(), "as", "a");
    }

    private static List<Found> signedIn(Clause clause, Story story, List<Amount> free) {
        List<Found> found = new ArrayList<>();
        for (Amount amount : free) {
            Part part = clause.part(amount);
            Noun noun = Noun.after(clause, amount);
            Optional<Period> period = When.stated(clause, part);
            boolean signed = noun.fresh() || clause.all("holds", part).stream()
                    .anyMatch(one -> one.value().equals("SIGNED") && (one.first() < amount.first() || one.first() > noun.last()));
            if (amount.isCount() && signed && period.filter(one -> isBeside(clause, one, amount, noun)).isPresent()
                    && noun.unit().filter(one -> one != Unit.STATES && one != Unit.COUNTIES).isPresent()
                    && period.get().relation() != Period.Relation.BY
                    && story.published().filter(today -> period.get().holds(today) && period.get().isDay()).isEmpty()) {
                Figure figure = Figure.of(Roll.PARTICIPATING, Unit.ROWS).under(Subject.models(clause, part)).in(clause.states(part));
                Figure kind = noun.kind().isPresent() ? figure.of(noun.kind().get()) : figure;
                Days days = When.days(period.get(), story);
                Period within = new Period(days.from(), days.to(), Period.Relation.ON, period.get().first(), period.get().last());
                found.add(new Found(amount.first(), noun.last(), Kind.DATE, Optional.of("agreements"), CountGrammar.text(figure.models()),
                        CountGrammar.text(figure.states()),
                        Optional.of(amount), Optional.empty(),
                        List.of(new Candidate("signed or first listed in that time", new Assertion.SignedIn(kind, within, amount)))));
            }
        }
        return found;
    }
}
