package org.countersign.claim;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.claim.Clause.Part;

/// "from 135 to 896", "a 563 % increase", "tripled in a year", "grew by 80 last month", "has shrunk since March".
final class GrowthGrammar implements Grammar {
    private static final int LONGEST = 500;

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        List<Found> found = new ArrayList<>();
        moved(clause, story, free).ifPresent(found::add);
        for (Amount amount : free) {
            if (found.stream().noneMatch(one -> one.holds(amount.number()))) {
                grown(clause, story, amount).ifPresent(found::add);
            }
        }
        if (free.isEmpty()) {
            went(clause, story).ifPresent(found::add);
        }
        return found;
    }

    /// Two numbers, "from" before the first and "to" between them.
    private static Optional<Found> moved(Clause clause, Story story, List<Amount> free) {
        for (int i = 0; i + 1 < free.size(); i++) {
            Amount from = free.get(i);
            Amount to = free.get(i + 1);
            boolean isFrom = clause.is(from.first() - 1, "from", "de", "desde");
            boolean isTo = clause.is(to.first() - 1, "to", "a", "hasta") || clause.is(to.first() - 2, "to", "a");
            boolean sameUnit =
                    Noun.after(clause, from).unit().equals(Noun.after(clause, to).unit()) || Noun.after(clause, from).unit().isEmpty();
            if (sameUnit && from.isCount() && to.isCount() && isFrom && isTo && clause.has("rise") && to.first() - from.last() < 15) {
                Amount last = to;
                Part part = new Part(clause.from(), to.last() + 3);
                Noun noun = Noun.after(clause, to);
                if (noun.known()) {
                    List<Candidate> candidates = new ArrayList<>();
                    for (Days after : after(clause, story)) {
                        for (Figure figure : Subject.figures(clause, part, noun, story)) {
                            candidates.add(new Candidate(CountGrammar.why(figure, after),
                                    new Assertion.Moved(figure,
                                            before(clause, after)
                                                    .orElse(new Days(after.from().minusDays(LONGEST), after.to(), "some day before")),
                                            after, from, last)));
                        }
                    }
                    return make(clause, part, from.first() - 1, noun.last(), Kind.GROWTH, Optional.empty(), candidates)
                            .map(one -> new Found(one.first(), one.last(), one.kind(), one.unit(), one.model(), one.place(),
                                    Optional.empty(),
                                    Optional.of(CountGrammar.number(from) + "->" + CountGrammar.number(last)), one.candidates()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> grown(Clause clause, Story story, Amount amount) {
        Part part = clause.part(amount);
        boolean rise = clause.has("rise", part);
        boolean by = clause.is(amount.first() - 1, "by", "en") || clause.is(amount.number() - 1, "by", "en");
        boolean added = clause.all("added", part).stream().anyMatch(one -> one.first() < amount.first());
        boolean multiplied = clause.all("multiply", part).stream().anyMatch(one -> one.last() < amount.number());
        boolean fits = switch (amount.form()) {
            case COUNT -> multiplied || rise && by || added;
            case PERCENT, FRACTION -> rise;
            case TIMES -> Subject.models(clause, clause.whole()).size() < 2
                    && clause.find("than", clause.whole()).map(than -> clause.states(new Part(than.last(), clause.last())).isEmpty())
                            .orElse(true);
        };
        Noun noun = Noun.after(clause, amount);
        boolean about = story.isOnTopic() || clause.has("unit") || clause.has("subject");
        if (!fits || !about || !noun.known()) {
            return Optional.empty();
        }
        Amount stated = multiplied
                ? new Amount(amount.value(), Amount.Form.TIMES, amount.hedge(), 0, amount.spelled(), amount.first(), amount.number(),
                        amount.last())
                : amount;
        boolean down = clause.has("rise", "DOWN", part) || clause.has("added", "DOWN", part);
        List<Candidate> candidates = new ArrayList<>();
        Noun base = amount.isCount() ? noun : Noun.after(clause, amount);
        for (Days[] span : spans(clause, story)) {
            for (Figure figure : Subject.figures(clause, part, base, story)) {
                candidates
                        .add(new Candidate(CountGrammar.why(figure, span[1]), new Assertion.Grown(figure, span[0], span[1], stated, down)));
            }
        }
        boolean loose = clause.has("when") && amount.isCount();
        return make(clause, part, amount.first(), Math.max(noun.last(), amount.last()), Kind.GROWTH, Optional.of(stated), candidates)
                .map(one -> loose ? one.unsure() : one);
    }

    private static Optional<Found> went(Clause clause, Story story) {
        Optional<Phrase> rise = clause.find("rise", clause.whole());
        boolean list = clause.has("wholelist") || clause.has("unit");
        if (rise.isEmpty() || !list || clause.periods().isEmpty() || !clause.is(clause.last(), ".") && clause.last() > 20) {
            return Optional.empty();
        }
        boolean down = rise.get().value().equals("DOWN");
        List<Candidate> candidates = new ArrayList<>();
        for (Days after : after(clause, story)) {
            before(clause, after).ifPresent(before -> Subject.figures(clause, clause.whole(), NONE, story)
                    .forEach(figure -> candidates
                            .add(new Candidate(CountGrammar.why(figure, after), new Assertion.Went(figure, before, after, down)))));
        }
        return make(clause, clause.whole(), clause.from(), clause.last(), Kind.GROWTH, Optional.empty(), candidates);
    }

    private static final Noun NONE = new Noun(true, Optional.empty(), Optional.empty(), false, false, false, true, 0);

    private static Optional<Found> make(Clause clause, Part part, int first, int last, Kind kind, Optional<Amount> amount,
            List<Candidate> candidates) {
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(first, last, kind, Optional.of("agreements"), CountGrammar.text(Subject.models(clause, part)),
                        CountGrammar.text(clause.states(part)), amount, Optional.empty(), candidates));
    }

    private static org.countersign.claim.Period earliest(Clause clause) {
        return clause.periods().stream().min(Comparator.comparing(org.countersign.claim.Period::from)).orElseThrow();
    }

    private static org.countersign.claim.Period latest(Clause clause) {
        return clause.periods().stream().max(Comparator.comparing(org.countersign.claim.Period::to)).orElseThrow();
    }

    /// The later end: the last day named, else the day of publication.
    private static List<Days> after(Clause clause, Story story) {
        List<Days> days = new ArrayList<>();
        if (clause.periods().size() > 1
                || clause.periods().stream().anyMatch(period -> period.relation() != org.countersign.claim.Period.Relation.SINCE)) {
            days.add(When.days(latest(clause), story));
        }
        story.titleDays().ifPresent(days::add);
        story.published().ifPresent(today -> days.add(Days.on(today, "the day of publication")));
        days.addAll(story.listDays().stream().limit(2).toList());
        return days;
    }

    /// The earlier end: the first day named, or a length of time back.
    private static Optional<Days> before(Clause clause, Days after) {
        if (!clause.periods().isEmpty()) {
            org.countersign.claim.Period first = earliest(clause);
            return Optional
                    .of(first.relation() == org.countersign.claim.Period.Relation.SINCE || first.isDay() || clause.periods().size() > 1
                            || first.to().isBefore(after.from())
                                    ? new Days(first.from(), first.to(), "the day stated")
                                    : new Days(first.from().minusDays(1), first.from().plusDays(1), "its beginning"));
        }
        return length(clause).map(length -> {
            LocalDate day = after.to().minus(length);
            int slack = length.getYears() > 0 ? 15 : length.getMonths() > 0 ? 8 : 1;
            return new Days(day.minusDays(slack), day.plusDays(slack), "that long before");
        });
    }

    /// "in a year", "over six months", "en solo seis meses".
    private static Optional<Period> length(Clause clause) {
        for (int i = clause.from(); i < clause.last(); i++) {
            if (!clause.is(i, "in", "over", "within", "en", "past", "ultimos", "ultimo", "ultimas")) {
                continue;
            }
            for (int at = i + 1; at < Math.min(i + 5, clause.last() + 1); at++) {
                Optional<ChronoUnit> unit = AgoReader.unit(clause.token(at).folded());
                if (unit.isPresent()) {
                    int number = clause.at("number", at - 1).map(one -> Integer.parseInt(one.value()))
                            .orElse(clause.token(at - 1).text().matches("\\d{1,2}") ? Integer.parseInt(clause.token(at - 1).text()) : 1);
                    return Optional.of(switch (unit.get()) {
                        case DAYS -> Period.ofDays(number);
                        case WEEKS -> Period.ofWeeks(number);
                        case MONTHS -> Period.ofMonths(number);
                        default -> Period.ofYears(number);
                    });
                }
            }
        }
        return Optional.empty();
    }

    private static List<Days[]> spans(Clause clause, Story story) {
        List<Days[]> spans = new ArrayList<>();
        List<Days> after = after(clause, story);
        for (Days last : after) {
            before(clause, last).ifPresent(first -> spans.add(new Days[] {first, last}));
        }
        if (clause.periods().size() == 1) {
            Days within = When.days(clause.periods().getFirst(), story);
            boolean loose = clause.has("when") && within.to().toEpochDay() - within.from().toEpochDay() < 15;
            spans.add(loose
                    ? new Days[] {new Days(within.from().minusDays(1), within.to(), "the days stated"),
                        new Days(within.from(), within.to(), "the days stated")}
                    : new Days[] {new Days(within.from().minusDays(1), within.from(), "its beginning"),
                        new Days(within.to(), within.to(), "its end")});
        }
        boolean fromNumber = clause.amounts().stream().anyMatch(one -> one.isCount() && clause.is(one.first() - 1, "from", "desde", "de"));
        if (fromNumber) {
            after.forEach(last -> spans.add(new Days[] {new Days(last.from().minusDays(LONGEST), last.from(), "some day before"), last}));
        }
        if (clause.periods().isEmpty() && length(clause).isEmpty()) {
            for (Days first : story.listDays()) {
                for (Days last : after) {
                    if (first.to().isBefore(last.from())) {
                        spans.add(new Days[] {first, last});
                    }
                }
            }
        }
        return spans;
    }
}
