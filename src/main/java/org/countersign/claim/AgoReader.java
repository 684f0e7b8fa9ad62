package org.countersign.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads "two months ago", "three weeks earlier", "hace un año": a length of time back from the day of publication, about.
final class AgoReader {
    private static final Set<String> BACK = Set.of("ago", "earlier", "before", "prior", "atras", "antes");

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final Optional<LocalDate> published;

    AgoReader(List<Token> tokens, List<Phrase> phrases, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.published = published;
    }

    Optional<Period> at(int i) {
        boolean spanish = tokens.get(i).is("hace");
        int number = spanish ? i + 1 : i;
        int unit = number + 1;
        int end = spanish ? unit : unit + 1;
        if (end >= tokens.size() || published.isEmpty() || !spanish && !BACK.contains(tokens.get(end).folded())) {
            return Optional.empty();
        }
        Optional<Integer> count = count(number);
        Optional<ChronoUnit> length = unit(tokens.get(unit).folded());
        if (count.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = published.get().minus(count.get(), length.get());
        int slack = switch (length.get()) {
            case DAYS -> 0;
            case WEEKS -> 1;
            case MONTHS -> 4;
            default -> 10;
        };
        return Optional.of(new Period(day.minusDays(slack), day.plusDays(slack), Period.Relation.ON, i, end));
    }

    private Optional<Integer> count(int i) {
        if (Set.of("a", "an", "un", "una", "one").contains(tokens.get(i).folded())) {
            return Optional.of(1);
        }
        String text = tokens.get(i).text();
        if (text.length() <= 2 && text.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(text));
        }
        return Phrase.at(phrases, "number", i)
                .map(one -> Integer.parseInt(one.value()));
    }

    /// The unit of time that a word names.
    static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "day", "days", "dia", "dias" -> Optional.of(ChronoUnit.DAYS);
            case "week", "weeks", "semana", "semanas" -> Optional.of(ChronoUnit.WEEKS);
            case "month", "months", "mes", "meses" -> Optional.of(ChronoUnit.MONTHS);
            case "year", "years", "ano", "anos" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }
}
