package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.claim.Clause.Part;
import org.countersign.register.Unit;
import org.countersign.sighting.Roll;

/// "896 active agreements", "Florida has 344", "443 of them follow the task force model", "Texas: 159": how many.
final class CountGrammar implements Grammar {
    private static final Set<String> PLAIN = Set.of("the", "a", "an", "of", "and", "or", "to", "all", "police", "local", "state", "ice",
            "officials", "sheriffs", "y", "de", "la", "los",
            "las", "el", "federal", "agencies", "agencias", "policias", "that", "que", "which", "with", "con", "who", "authorities",
            "estatales", "locales", "law", "enforcement", "it", "have",
            "take", "part", "i", "dhs", "homeland", "security", "department", "customs", "immigration", "program", "programme", "programa");

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        List<Found> found = new ArrayList<>();
        for (Amount amount : free) {
            if (amount.isCount() && found.stream().noneMatch(one -> one.holds(amount.first()))) {
                count(clause, story, amount).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> count(Clause clause, Story story, Amount amount) {
        Optional<Amount> upTo = upTo(clause, amount);
        Noun noun = Noun.after(clause, upTo.orElse(amount));
        Part part = clause.part(amount);
        boolean spread = clause.all("quantified", part).stream().anyMatch(one -> one.first() < amount.first());
        if (spread || !noun.known() || noun.fresh() && !noun.pending() || noun.isBare() && !isOurs(clause, part, amount, story)) {
            return Optional.empty();
        }
        if (noun.unit().isPresent() && !isAbout(clause, story, noun)) {
            return Optional.empty();
        }
        List<Figure> figures = Subject.figures(clause, part, noun, story);
        boolean negated = isNegated(clause, part, amount);
        boolean each = clause.has("each", part) && figures.getFirst().states().size() > 1;
        List<Candidate> candidates = new ArrayList<>();
        for (Days days : When.of(clause, part, story)) {
            for (Figure figure : figures) {
                candidates.add(new Candidate(why(figure, days), each
                        ? new Assertion.Each(figure.states().stream().map(state -> figure.in(List.of(state))).toList(), days, amount)
                        : new Assertion.Counted(figure, days, amount, upTo.orElse(amount), negated)));
            }
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Found found = found(clause, part, noun, amount, upTo, figures.getFirst(), candidates);
        return Optional.of(noun.sure() && !isNarrowed(clause, part, noun, amount) ? found : found.unsure());
    }

    /// "that lasted", "with universities", "Springfield has": words that may narrow what is counted, and were not read.
    private static boolean isNarrowed(Clause clause, Part part, Noun noun, Amount amount) {
        int after = Math.max(noun.last(), amount.last()) + 1;
        boolean relative = clause.is(after, "that", "que", "which", "who", "whose", "cuyo", "with", "con")
                && !clause.unknown(new Part(after, Math.min(part.to(), after + 3)), PLAIN).isEmpty();
        boolean place = clause.unknown(new Part(clause.from(), part.to()), PLAIN).stream()
                .anyMatch(token -> token.isCapitalised() && token.start() > clause.token(clause.from()).start()
                        && token.start() >= clause.token(part.from()).start());
        return relative || place || isNameless(clause, part);
    }

    /// "Springfield has two": a name before the verb that no list knows.
    private static boolean isNameless(Clause clause, Part part) {
        if (!clause.wheres(part).isEmpty()) {
            return false;
        }
        return clause.phrases().stream().filter(
                one -> (one.role().equals("holds") || one.role().equals("be")) && part.holds(one.first()) && one.first() > clause.from())
                .map(one -> clause.token(one.first() - 1))
                .anyMatch(name -> name.isCapitalised() && !PLAIN.contains(name.folded()) && isUnknown(clause, name));
    }

    private static boolean isUnknown(Clause clause, Token name) {
        return clause.unknown(clause.whole(), PLAIN).contains(name);
    }

    static String why(Figure figure, Days days) {
        return figure.unit().name().toLowerCase(Locale.ROOT) + (figure.roll() == Roll.PENDING ? " of the pending list" : "")
                + (figure.models().isEmpty() ? "" : " under " + String.join(" and ", figure.models()))
                + (figure.states().isEmpty() ? "" : " in " + String.join(", ", figure.states())) + " on " + days.words() + ", "
                + days.why();
    }

    private static Found found(Clause clause, Part part, Noun noun, Amount amount, Optional<Amount> upTo, Figure figure,
            List<Candidate> candidates) {
        int first = amount.first();
        int last = Math.max(noun.last(), upTo.map(Amount::last).orElse(amount.last()));
        if (noun.isBare() || noun.pending()) {
            List<Integer> around = new ArrayList<>();
            clause.wheres(part).forEach(where -> around.addAll(List.of(where.first(), where.last())));
            clause.all("model", part).forEach(model -> around.addAll(List.of(model.first(), model.last())));
            clause.all("unit", part).forEach(unit -> around.addAll(List.of(unit.first(), unit.last())));
            clause.all("pending", part).forEach(pending -> around.addAll(List.of(pending.first(), pending.last())));
            first = Math.min(first, around.stream().min(Integer::compare).orElse(first));
            last = Math.max(last, around.stream().max(Integer::compare).orElse(last));
        }
        return new Found(first, last, kind(figure), Optional.of(figure.unit().name().toLowerCase(Locale.ROOT)), text(figure.models()),
                text(figure.states()),
                Optional.of(amount), upTo.map(end -> number(amount) + "-" + number(end)), candidates);
    }

    static String number(Amount amount) {
        return amount.value() == Math.rint(amount.value())
                ? String.format(Locale.ROOT, "%.0f", amount.value())
                : Double.toString(amount.value());
    }

    static Optional<String> text(List<String> codes) {
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.stream().collect(Collectors.joining(",")));
    }

    static Kind kind(Figure figure) {
        if (figure.roll() == Roll.PENDING) {
            return Kind.PENDING;
        }
        if (figure.kind().isPresent()) {
            return Kind.KIND_OF_BODY;
        }
        return switch (figure.unit()) {
            case STATES, TERRITORIES -> Kind.STATES;
            case COUNTIES -> Kind.COUNTY;
            default -> figure.county().isPresent() || !figure.agencies().isEmpty()
                    ? Kind.COUNTY
                    : !figure.models().isEmpty() ? Kind.COUNT_BY_MODEL : figure.states().isEmpty() ? Kind.TOTAL : Kind.COUNT_BY_STATE;
        };
    }

    /// "between 950 and 960".
    private static Optional<Amount> upTo(Clause clause, Amount amount) {
        boolean between = clause.is(amount.first() - 1, "between", "entre");
        return between
                ? clause.amounts().stream().filter(one -> one.first() > amount.last() && one.first() <= amount.last() + 2).findFirst()
                : Optional.empty();
    }

    private static boolean isNegated(Clause clause, Part part, Amount amount) {
        return clause.all("negation", new Part(part.from(), amount.first())).stream().anyMatch(no -> no.last() < amount.first());
    }

    /// A number without a noun is ours beside a state, a model or a word for the list, or as an answer.
    private static boolean isOurs(Clause clause, Part part, Amount amount, Story story) {
        boolean model = !Subject.models(clause, part).isEmpty()
                || clause.is(part.from() - 1, ":", "-", "\u2013", "\u2014") && clause.has("model", new Part(clause.from(), part.from()));
        boolean topic = story.isOnTopic() || clause.has("subject") || clause.has("unit");
        boolean answer = story.question()
                .filter(asked -> asked.has("unit") || asked.has("model") || asked.has("pending") || asked.has("howmany")).isPresent();
        boolean listed = clause.has("them", part) || clause.has("wholelist", part) || clause.has("total", part) || clause.has("unit", part)
                || clause.has("pending", part);
        boolean state = !clause.states(part).isEmpty() || clause.has("nation", part) || clause.has("instate", part);
        boolean dated = !clause.periods().isEmpty()
                && (clause.has("be", part) || clause.has("holds", part) || clause.is(amount.first() - 1, ":") || clause.has("rise", part));
        return amount.decimals() == 0 && (answer || topic && (model || listed || state || dated) || model && clause.has("subject"));
    }

    /// Whether a noun is the register's: agencies and counties may be anybody's.
    private static boolean isAbout(Clause clause, Story story, Noun noun) {
        boolean own = noun.unit().filter(unit -> unit == Unit.AGREEMENTS || unit == Unit.ROWS).isPresent() || clause.has("subject")
                || clause.has("holds") || clause.has("model");
        return own || story.isOnTopic();
    }
}
