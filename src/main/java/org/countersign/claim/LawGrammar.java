package org.countersign.claim;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.countersign.law.Law;
import org.countersign.law.RoughDay;

/// What a bill, the statute, a standard agreement or a federal programme says. Sentences are held against
/// [Proposition]s of the topic that the sentence names, or that the text was on.
final class LawGrammar implements Grammar {
    private static final Set<String> NOT =
            Set.of("not", "no", "never", "cannot", "nobody", "nadie", "nunca", "ningun", "ninguna", "without", "sin", "nor", "neither",
                    "doesn't", "isn't", "don't", "won't", "can't", "aren't", "tampoco", "prohibe", "forbids", "bars", "prohibits");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})*");

    private final List<Proposition> propositions = Proposition.bundled();
    private final LawTexts texts;

    LawGrammar(Law law) {
        this.texts = new LawTexts(law);
    }

    @Override
    public List<Found> read(Clause clause, Story story, List<Amount> free) {
        Optional<Clause> asked = story.question().filter(question -> clause.is(clause.from(), "yes", "si", "no"));
        return asked.isPresent() ? answer(clause, story, asked.get()) : said(clause, story);
    }

    /// "Yes" to a question is what the question says.
    private List<Found> answer(Clause clause, Story story, Clause asked) {
        return said(asked, story).stream().map(one -> {
            Assertion.Settled settled = (Assertion.Settled) one.candidates().getFirst().assertion();
            boolean holds = settled.outcome() == Outcome.HOLDS != clause.is(clause.from(), "no");
            Assertion judged = new Assertion.Settled(holds ? Outcome.HOLDS : Outcome.FAILS, settled.explanation(), settled.on());
            return new Found(clause.from(), clause.from(), one.kind(), one.unit(), one.model(), one.place(), one.amount(), one.value(),
                    List.of(new Candidate("what the law says", judged)));
        }).toList();
    }

    private List<Found> said(Clause clause, Story story) {
        List<String> topics = topics(clause);
        List<String> tried = new ArrayList<>(topics);
        if (!topics.isEmpty()) {
            story.setLawTopic(Optional.of(topics.getFirst()));
        } else {
            story.lawTopic().filter(topic -> clause.has("lawgoeson") || clause.has("law")).ifPresent(tried::add);
        }
        if (clause.has("law", "weak", clause.whole()) && !tried.contains("template")) {
            tried.add("template");
        }
        List<String> models = Subject.models(clause, clause.whole());
        List<String> named =
                models.isEmpty() ? story.question().map(asked -> Subject.models(asked, asked.whole())).orElse(List.of()) : models;
        if (!named.isEmpty()) {
            story.setLawModel(named.getFirst());
        }
        List<Found> found = new ArrayList<>();
        for (String topic : tried) {
            for (Proposition one : propositions) {
                Optional<Clause.Part> at = one.topic().equals(topic) ? one.in(clause) : Optional.empty();
                if (at.isPresent()) {
                    judged(clause, story, one, at.get())
                            .filter(fresh -> found.stream().noneMatch(other -> other.overlaps(fresh.first(), fresh.last())))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /// The laws that a sentence names.
    private static List<String> topics(Clause clause) {
        return clause.all("law", clause.whole()).stream().map(Phrase::value).filter(value -> !value.equals("weak")).distinct().toList();
    }

    private Optional<Found> judged(Clause clause, Story story, Proposition one, Clause.Part at) {
        String model = story.lawModel().orElse(one.truth().equals("TRAINING") ? "" : "TFM");
        boolean negated = negated(clause, one, at);
        Optional<Boolean> holds = truth(clause, one, model, negated);
        boolean counted = clause.amounts().stream().filter(amount -> amount.last() >= at.from() - 3 && amount.first() <= at.to() + 3)
                .anyMatch(amount -> amount.isShare() || Noun.after(clause, amount).unit().isPresent());
        if (counted && one.topic().equals("template")) {
            return Optional.empty();
        }
        if (one.fact().startsWith("model/") && story.lawModel().isEmpty() && one.truth().startsWith("POWER")) {
            return Optional.empty();
        }
        return holds.map(so -> {
            Optional<String> text = texts.text(one.fact(), model);
            Outcome outcome = text.isEmpty() ? Outcome.SILENT : so ? Outcome.HOLDS : Outcome.FAILS;
            Assertion settled =
                    new Assertion.Settled(outcome, text.orElse("what that model's agreement says of it was not read"), Optional.empty());
            Kind kind = one.topic().equals("bill") ? Kind.BILL : one.truth().startsWith("POWER") ? Kind.POWER : Kind.LAW;
            boolean dated = "IYD".contains(one.truth().substring(0, 1));
            int first = dated ? clause.periods().stream().map(Period::first).reduce(at.from(), Math::min) : at.from();
            int last = dated ? clause.periods().stream().map(Period::last).reduce(at.to(), Math::max) : at.to();
            return new Found(first, last, kind, Optional.empty(), one.fact().startsWith("model/") ? Optional.of(model) : Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of(new Candidate("what the law says", settled)));
        });
    }

    private static boolean negated(Clause clause, Proposition one, Clause.Part at) {
        int negations = 0;
        for (int i = clause.from(); i <= at.to(); i++) {
            negations += NOT.contains(clause.token(i).folded()) ? 1 : 0;
        }
        long own = one.needs().stream().filter(group -> group.stream().anyMatch(NOT::contains)).count();
        return negations > own;
    }

    private Optional<Boolean> truth(Clause clause, Proposition one, String model, boolean negated) {
        String[] truth = one.truth().split(":");
        return switch (truth[0]) {
            case "TRUE" -> Optional.of(!negated);
            case "FALSE" -> Optional.of(negated);
            case "NEVER" -> Optional.of(false);
            case "ABSENT", "ABSENT_IS_TRUE" -> Optional.of(negated);
            case "POWER" -> Optional.of(Set.of(truth[1].split("\\+")).contains(model) != negated);
            case "N", "M" -> number(clause, Double.parseDouble(truth[1]), truth[0].equals("M"), negated);
            case "Y" -> clause.periods().stream().findFirst().map(period -> period.from().getYear() == Integer.parseInt(truth[1]));
            case "D" -> day(clause, truth[1]);
            case "I" -> introduced(clause, truth[1]);
            case "NOTICE" -> model.equals("WSO")
                    ? number(clause, 90, false, negated)
                    : ice(clause) ? number(clause, 90, false, negated) : free(clause, negated);
            case "FREE_NOTICE" -> model.equals("WSO") ? Optional.of(false) : Optional.of(true);
            case "TRAINING" -> training(clause, model);
            case "QUARTER" -> number(clause, 25, false, negated);
            default -> Optional.empty();
        };
    }

    private static boolean ice(Clause clause) {
        return clause.has("subject") && !clause.has("unit")
                || clause.has("unit") && clause.find("unit", clause.whole()).filter(one -> one.value().equals("AGREEMENTS")).isPresent();
    }

    /// An agency is bound to no time of notice under these models.
    private static Optional<Boolean> free(Clause clause, boolean negated) {
        return clause.amounts().isEmpty() ? Optional.empty() : Optional.of(negated);
    }

    private static Optional<Boolean> number(Clause clause, double actual, boolean money, boolean negated) {
        List<Amount> amounts = clause.amounts();
        List<Double> values = money
                ? clause.tokens().stream().filter(token -> NUMBER.matcher(token.text()).matches())
                        .map(token -> Double.parseDouble(token.text().replaceAll("[.,](?=\\d{3})", "").replace(",", ".")))
                        .toList()
                : amounts.stream().map(Amount::value).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(negated != values.contains(actual));
    }

    private static Optional<Boolean> day(Clause clause, String monthDay) {
        MonthDay right = MonthDay.parse("--" + monthDay);
        return clause.periods().stream().filter(Period::isDay).findFirst().map(period -> MonthDay.from(period.from()).equals(right));
    }

    private Optional<Boolean> introduced(Clause clause, String bill) {
        RoughDay day = texts.introduced(bill);
        return clause.periods().stream().findFirst().map(period -> {
            LocalDate from = period.from();
            return !day.latest().isBefore(from) && !day.earliest().isAfter(period.to())
                    || period.isDay() && from.plusYears(1).equals(day.earliest());
        });
    }

    private static Optional<Boolean> training(Clause clause, String model) {
        Optional<Amount> amount = clause.amounts().stream().findFirst();
        return switch (model) {
            case "TFM" -> amount.map(one -> one.value() == 40);
            case "WSO" -> amount.map(one -> one.value() == 8 || one.value() == 1);
            case "JEM" -> amount.map(one -> one.value() == 4);
            default -> Optional.empty();
        };
    }
}
