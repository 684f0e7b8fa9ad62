package org.countersign.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.law.Law;
import org.countersign.register.Register;

/// The fact desk: reads a text sentence by sentence, lets the grammars take turns at each, and has what they find judged.
/// Keeps nothing of what it was asked; safe for several threads.
public final class Desk {
    private static final int NEAR = 4;
    private static final int SHORT = 3;
    private static final int MOST_UNKNOWN = 3;

    private final ClauseReader reader;
    private final List<Grammar> grammars;
    private final Judge judge;
    private final Optional<LocalDate> newest;
    private final Optional<LocalDate> newestPending;

    /// A desk over a register and the law.
    public Desk(Register register, Law law) {
        Bodies bodies = new Bodies(register);
        this.reader = new ClauseReader(Lexicon.bundled(), new WhereReader(register, new Names(register)));
        this.grammars = List.of(new StateLawGrammar(law), new LawGrammar(law), new WaitGrammar(bodies), new EffectGrammar(),
                new StatesGrammar(), new GrowthGrammar(), new CompareGrammar(), new RankGrammar(bodies), new ShareGrammar(),
                new DateGrammar(bodies), new AllOrNoneGrammar(), new CountGrammar(), new ExistenceGrammar(bodies));
        this.judge = new Judge(register);
        this.newestPending = register.pending().newest().map(edition -> edition.date());
        this.newest = register.participating().newest().map(edition -> edition.date());
    }

    /// Judges the statements of a text.
    ///
    /// @param published the day it came out; without it, days that leave out the year are not read
    public Checked check(String text, Optional<LocalDate> published) {
        Story story = new Story(published, newest, newestPending);
        TableReader table = new TableReader();
        List<Claim> claims = new ArrayList<>();
        List<Checked.Passage> notRead = new ArrayList<>();
        List<Checked.Passage> notForRegister = new ArrayList<>();
        CodePoints points = new CodePoints(text);
        List<String> context = new ArrayList<>();
        List<Sentence> sentences = SentenceSplitter.split(text);
        if (sentences.stream().anyMatch(reader::isOnTopic)) {
            story.turnOnTopic();
        }
        for (Sentence sentence : sentences) {
            Clause clause = reader.read(sentence, published, context);
            prepare(clause, story, context);
            boolean row = TableReader.isRow(clause);
            List<Found> found = row ? table.read(clause, story) : read(clause, story);
            if (!row) {
                table.end();
            }
            found.stream().map(one -> isCrowded(clause, one) ? one.unsure() : one).map(one -> claim(clause, one, points))
                    .forEach(claims::add);
            remember(clause, story, found);
            if (found.isEmpty()) {
                leftOver(clause, story, points, notRead, notForRegister);
            }
        }
        claims.sort(Comparator.comparingInt(Claim::start));
        return new Checked(published, text, claims, notRead, notForRegister);
    }

    /// The states in sight, the dateline's first.
    private void prepare(Clause clause, Story story, List<String> context) {
        clause.wheres().stream().filter(one -> one.is(Where.Kind.STATE) || one.codes().size() == 1).forEach(one -> {
            String usps = reader.stateOf(one);
            context.remove(usps);
            context.addFirst(usps);
            if (story.mainState().isEmpty() && one.last() < clause.from()) {
                story.setMainState(usps);
            }
        });
        if (story.mainState().isEmpty() && !context.isEmpty()) {
            story.setMainState(context.getFirst());
        }
        if (clause.has("subject")) {
            story.turnOnTopic();
        }
    }

    private List<Found> read(Clause clause, Story story) {
        List<Found> found = new ArrayList<>();
        if (isQuestion(clause)) {
            return found;
        }
        for (Grammar grammar : grammars) {
            boolean ofLaw = grammar instanceof LawGrammar || grammar instanceof StateLawGrammar;
            if (!ofLaw && isLeft(clause)) {
                return found;
            }
            List<Amount> free = clause.amounts().stream()
                    .filter(amount -> found.stream().noneMatch(one -> one.overlaps(amount.number(), amount.last())))
                    .filter(amount -> !isForecast(clause, amount)).toList();
            if (grammar instanceof ExistenceGrammar && !found.isEmpty()) {
                break;
            }
            for (Found one : grammar.read(clause, story, free)) {
                if (found.stream().noneMatch(other -> other.overlaps(one.first(), one.last()))) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /// Whether a statement stands among so many words that no reader knows that it may say something else.
    private static boolean isCrowded(Clause clause, Found found) {
        long unknown = clause
                .unknown(new Clause.Part(Math.max(clause.from(), found.first() - NEAR), Math.min(clause.last(), found.last() + NEAR)),
                        Set.of())
                .stream()
                .filter(token -> token.text().length() > SHORT).count();
        return unknown > MOST_UNKNOWN;
    }

    private static boolean isQuestion(Clause clause) {
        return clause.is(clause.last(), "?");
    }

    private static boolean isLeft(Clause clause) {
        return clause.has("opinion") && clause.amounts().isEmpty() || clause.tokens().size() < 2 && clause.amounts().isEmpty();
    }

    private static boolean isForecast(Clause clause, Amount amount) {
        return clause.all("opinion", clause.part(amount)).stream().anyMatch(opinion -> {
            for (int i = Math.min(opinion.first(), amount.last()) + 1; i < Math.max(opinion.first(), amount.first()); i++) {
                if (clause.is(i, ",", ";", "and", "y") && clause.periodAt(i).isEmpty()) {
                    return false;
                }
            }
            return true;
        });
    }

    private Claim claim(Clause clause, Found found, CodePoints points) {
        Map<Candidate, Verdict> verdicts = new LinkedHashMap<>();
        Optional<Candidate> chosen = Optional.empty();
        for (Candidate candidate : found.candidates()) {
            Verdict verdict = judge.judge(candidate.assertion());
            verdicts.put(candidate, verdict);
            if (verdict.outcome() == Outcome.HOLDS) {
                chosen = Optional.of(candidate);
                break;
            }
        }
        Candidate decided = chosen
                .or(() -> verdicts.entrySet().stream().filter(entry -> entry.getValue().outcome() == Outcome.SILENT).map(Map.Entry::getKey)
                        .findFirst())
                .orElse(found.candidates().getFirst());
        Verdict verdict = verdicts.getOrDefault(decided, verdicts.values().iterator().next());
        List<Claim.Reading> readings = verdicts.entrySet().stream().filter(entry -> !entry.getKey().equals(decided))
                .map(entry -> new Claim.Reading(entry.getKey().why(), entry.getValue().outcome())).toList();
        int start = clause.token(found.first()).start();
        int end = clause.token(found.last()).end();
        return new Claim(clause.quote(found.first(), found.last()), points.at(start), points.at(end), found.kind(), found.unit(),
                found.model(), found.place(),
                found.value().or(() -> found.amount().map(CountGrammar::number)),
                found.amount().map(Amount::hedge).filter(hedge -> hedge != Hedge.EXACT)
                        .map(hedge -> hedge.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                days(decided.assertion()).map(Days::words), verdict.outcome(), verdict.actual(), verdict.trueOn().get(), readings,
                "Read as " + decided.why() + ": " + verdict.explanation() + ".");
    }

    private static Optional<Days> days(Assertion assertion) {
        return switch (assertion) {
            case Assertion.Counted one -> Optional.of(one.days());
            case Assertion.Each one -> Optional.of(one.days());
            case Assertion.Portion one -> Optional.of(one.days());
            case Assertion.Grown one -> Optional.of(one.after());
            case Assertion.Went one -> Optional.of(one.after());
            case Assertion.Moved one -> Optional.of(one.after());
            case Assertion.Compared one -> Optional.of(one.days());
            case Assertion.Ranked one -> Optional.of(one.days());
            case Assertion.StatesWith one -> Optional.of(one.days());
            case Assertion.AllOf one -> Optional.of(one.days());
            case Assertion.Present one -> Optional.of(one.days());
            case Assertion.First one -> Optional.of(one.days());
            case Assertion.Dated one -> Optional.of(Days.stated(one.period()));
            case Assertion.SignedIn one -> Optional.of(Days.stated(one.period()));
            case Assertion.Unsure one -> days(one.assertion());
            case Assertion.Waited one -> Optional.empty();
            case Assertion.Settled one -> one.on().map(day -> Days.on(day, ""));
        };
    }

    private static void remember(Clause clause, Story story, List<Found> found) {
        story.ask(isQuestion(clause) ? Optional.of(clause) : Optional.empty());
        boolean title = found.isEmpty() && !clause.is(clause.last(), ".", "?", "!");
        if (title) {
            clause.periods().stream().filter(Period::isDay).findFirst().filter(day -> clause.amounts().isEmpty())
                    .ifPresent(day -> story.setTitleDays(Days.stated(day)));
        }
        for (Found one : found) {
            Stream.of(one.candidates().getFirst().assertion()).forEach(assertion -> {
                switch (assertion) {
                    case Assertion.Counted counted ->
                        story.told(counted.figure(), counted.days(), !counted.days().why().equals("the day of publication"));
                    case Assertion.Ranked ranked -> story.told(ranked.figure(), ranked.days(), false);
                    case Assertion.Moved moved -> {
                        story.told(moved.figure(), moved.before(), true);
                        story.told(moved.figure(), moved.after(), true);
                    }
                    default -> story.turnOnTopic();
                }
            });
        }
    }

    private static void leftOver(Clause clause, Story story, CodePoints points, List<Checked.Passage> notRead,
            List<Checked.Passage> notForRegister) {
        if (isQuestion(clause) || clause.tokens().isEmpty()) {
            return;
        }
        Sentence sentence = clause.sentence();
        Checked.Passage passage = new Checked.Passage(sentence.toString(), points.at(sentence.start()), points.at(sentence.end()));
        boolean near =
                clause.has("subject") || clause.has("unit") || clause.has("model") || clause.has("pending") || clause.has("wholelist");
        if (clause.has("opinion") || clause.has("other")) {
            notForRegister.add(passage);
        } else if (!clause.amounts().isEmpty() && (near || story.isOnTopic())) {
            notRead.add(passage);
        }
    }
}
