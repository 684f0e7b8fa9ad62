package org.countersign.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the days that a sentence names: in digits, as `August 29, 2025`, `29 de agosto de 2025`, `Aug. 29`, `July`,
/// `early 2026`, `last month`. A year that is left out is the one that makes the day the last before the text was published.
final class PeriodReader {
    /// The day a president took office and another left it.
    private static final LocalDate INAUGURATION = LocalDate.of(2025, 1, 20);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final Optional<LocalDate> published;

    PeriodReader(List<Token> tokens, List<Phrase> phrases, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.published = published;
    }

    List<Period> read() {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Period> period = at(i);
            if (period.isPresent()) {
                periods.add(related(period.get()));
                i = period.get().last();
            }
        }
        return periods;
    }

    private Optional<Period> at(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.DAY) {
            return digits(token.text()).map(day -> new Period(day, day, Period.Relation.ON, i, i));
        }
        Optional<Phrase> part = phrase("part", i);
        if (part.isPresent()) {
            Optional<Period> whole = part.get().last() + 1 < tokens.size() ? plain(skip(part.get().last() + 1)) : Optional.empty();
            return whole.filter(period -> !period.isDay()).map(period -> part(period, part.get()));
        }
        return plain(i).or(() -> relative(i)).or(() -> new AgoReader(tokens, phrases, published).at(i)).or(() -> weekday(i))
                .or(() -> season(i));
    }

    /// "on Friday": the last one before the text was published.
    private Optional<Period> weekday(int i) {
        return phrase("weekday", i).flatMap(named -> published.map(today -> {
            LocalDate day = today.with(TemporalAdjusters.previous(DayOfWeek.of(Integer.parseInt(named.value()))));
            return new Period(day, day, Period.Relation.ON, i, named.last());
        }));
    }

    /// "the fall of 2020", "over the summer".
    private Optional<Period> season(int i) {
        return phrase("season", i).flatMap(named -> {
            int at = skip(named.last() + 1);
            int stated = at < tokens.size() ? year(at).orElse(0) : 0;
            int month = Integer.parseInt(named.value());
            return yearOf(stated, month, 1).map(year -> new Period(LocalDate.of(year, month, 1),
                    LocalDate.of(year, month, 1).plusMonths(3).minusDays(1), Period.Relation.ON, i, stated > 0 ? at : named.last()));
        });
    }

    private int skip(int i) {
        return i < tokens.size() && Set.of("-", "of", "the", "de").contains(tokens.get(i).folded()) ? i + 1 : i;
    }

    private static Period part(Period whole, Phrase part) {
        long days = whole.to().toEpochDay() - whole.from().toEpochDay() + 1;
        if (part.value().equals("LAST_WEEK")) {
            return new Period(whole.to().minusDays(6), whole.to(), Period.Relation.ON, part.first(), whole.last());
        }
        LocalDate from =
                part.value().equals("EARLY") ? whole.from() : whole.from().plusDays(part.value().equals("MID") ? days / 4 : days / 2);
        LocalDate to =
                part.value().equals("LATE") ? whole.to() : whole.from().plusDays(part.value().equals("MID") ? 3 * days / 4 : days / 2);
        return new Period(from, to, Period.Relation.ON, part.first(), whole.last());
    }

    private Optional<Period> plain(int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Phrase> month = phrase("month", i);
        if (month.isPresent() && (tokens.get(i).isCapitalised() || !tokens.get(i).is("may"))) {
            return monthFirst(i, month.get()).or(() -> Optional.empty());
        }
        Optional<Integer> day = day(i);
        if (day.isPresent()) {
            int at = i + 1 < tokens.size() && tokens.get(i + 1).is("de") ? i + 2 : i + 1;
            Optional<Phrase> named = at < tokens.size() ? phrase("month", at) : Optional.empty();
            if (named.isPresent()) {
                int year = yearAt(named.get().last() + 1);
                return single(year, Integer.parseInt(named.get().value()), day.get(), i,
                        year > 0 ? yearToken(named.get().last() + 1) : named.get().last());
            }
        }
        Optional<Integer> year = year(i);
        boolean counted = phrases.stream().anyMatch(one -> one.role().equals("hedge") && one.last() == i - 1
                && (one.first() == 0 || !Set.of("since", "desde").contains(tokens.get(one.first() - 1).folded())));
        return year.isPresent() && !counted && !isCounted(i)
                ? Optional.of(new Period(LocalDate.of(year.get(), 1, 1), LocalDate.of(year.get(), 12, 31), Period.Relation.ON, i, i))
                : Optional.empty();
    }

    /// "2,025 agreements" and "2025 agreements" are counts; a year has no comma and no unit right behind it.
    private boolean isCounted(int i) {
        return i + 1 < tokens.size() && (phrase("unit", i + 1).isPresent() || phrase("percent", i + 1).isPresent());
    }

    private Optional<Period> monthFirst(int i, Phrase named) {
        int month = Integer.parseInt(named.value());
        int next = named.last() + 1;
        Optional<Integer> day = next < tokens.size() ? day(next) : Optional.empty();
        if (day.isPresent() && year(next).isEmpty()) {
            int after = ordinalEnd(next) + 1;
            int comma = after < tokens.size() && tokens.get(after).is(",") ? after + 1 : after;
            int year = comma < tokens.size() ? year(comma).orElse(0) : 0;
            return single(year, month, day.get(), i, year > 0 ? comma : after - 1);
        }
        int at = next < tokens.size()
                && (tokens.get(next).is("de") || tokens.get(next).is("del") || tokens.get(next).is("of") || tokens.get(next).is(","))
                        ? next + 1
                        : next;
        int year = at < tokens.size() ? year(at).orElse(0) : 0;
        int last = year > 0 ? at : named.last();
        return yearOf(year, month, 1).map(known -> YearMonth.of(known, month))
                .map(whole -> new Period(whole.atDay(1), whole.atEndOfMonth(), Period.Relation.ON, i, last));
    }

    private int ordinalEnd(int i) {
        return i + 1 < tokens.size() && Set.of("st", "nd", "rd", "th").contains(tokens.get(i + 1).folded()) ? i + 1 : i;
    }

    private Optional<Period> single(int year, int month, int day, int first, int last) {
        try {
            return yearOf(year, month, day).map(known -> LocalDate.of(known, month, day))
                    .map(found -> new Period(found, found, Period.Relation.ON, first, last));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Integer> yearOf(int stated, int month, int day) {
        if (stated > 0) {
            return Optional.of(stated);
        }
        return published.map(today -> month < today.getMonthValue() || month == today.getMonthValue() && day <= today.getDayOfMonth()
                ? today.getYear()
                : today.getYear() - 1);
    }

    private Optional<Period> relative(int i) {
        Optional<Phrase> when = phrase("when", i);
        if (when.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = published.get();
        LocalDate month = today.withDayOfMonth(1);
        int last = when.get().last();
        return switch (when.get().value()) {
            case "TODAY", "NOW" -> Optional.of(new Period(today, today, Period.Relation.ON, i, last));
            case "YESTERDAY" -> Optional.of(new Period(today.minusDays(1), today.minusDays(1), Period.Relation.ON, i, last));
            case "LAST_WEEK" -> Optional.of(new Period(today.minusDays(13), today.minusDays(1), Period.Relation.ON, i, last));
            case "THIS_WEEK" -> Optional.of(new Period(today.minusDays(6), today, Period.Relation.ON, i, last));
            case "LAST_MONTH" -> Optional.of(new Period(month.minusMonths(1), month.minusDays(1), Period.Relation.ON, i, last));
            case "THIS_MONTH" -> Optional.of(new Period(month, today, Period.Relation.ON, i, last));
            case "LAST_YEAR" -> Optional.of(year(today.getYear() - 1, i, last));
            case "THIS_YEAR" -> Optional.of(new Period(today.withDayOfYear(1), today, Period.Relation.ON, i, last));
            case "YEAR_AGO" ->
                Optional.of(new Period(today.minusYears(1).minusDays(10), today.minusYears(1).plusDays(10), Period.Relation.ON, i, last));
            case "INAUGURATION" -> Optional.of(new Period(INAUGURATION, INAUGURATION, Period.Relation.ON, i, last));
            case "OVERNIGHT" -> Optional.of(new Period(today.minusDays(1), today, Period.Relation.ON, i, last));
            case "YEAR_END" -> Optional.of(yearEnd(today, i, last));
            case "YEAR_START" -> Optional.of(new Period(today.withDayOfYear(1), today.withDayOfYear(31), Period.Relation.ON, i, last));
            default -> Optional.empty();
        };
    }

    private static Period yearEnd(LocalDate today, int first, int last) {
        LocalDate end =
                LocalDate.of(today.getMonthValue() == 12 && today.getDayOfMonth() > 20 ? today.getYear() : today.getYear() - 1, 12, 31);
        return new Period(end, end, Period.Relation.ON, first, last);
    }

    private static Period year(int year, int first, int last) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Period.Relation.ON, first, last);
    }

    /// The preposition before a day, articles between them aside.
    private Period related(Period period) {
        for (int i = period.first() - 1; i >= Math.max(0, period.first() - 3); i--) {
            int at = i;
            Optional<Phrase> relation = phrases.stream().filter(one -> one.role().equals("relation") && one.last() == at).findFirst();
            boolean atLeast =
                    tokens.get(i).is("at") && tokens.get(i + 1).is("least") || tokens.get(i).is("al") && tokens.get(i + 1).is("menos");
            if (relation.isPresent() && !atLeast && !Set.of("el", "the").contains(tokens.get(i).folded())) {
                Period.Relation word = Period.Relation.valueOf(relation.get().value());
                return new Period(period.from(), period.to(), word, relation.get().first(), period.last());
            }
            if (!Set.of("the", "el", "end", "of", "a", "del", "mes", "at", "least", "al", "menos").contains(tokens.get(i).folded())) {
                break;
            }
        }
        return period;
    }

    private static Optional<LocalDate> digits(String text) {
        try {
            if (text.contains("-")) {
                return Optional.of(LocalDate.parse(text));
            }
            String[] parts = text.split("/");
            int year = Integer.parseInt(parts[2]);
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<Integer> day(int i) {
        String text = tokens.get(i).text();
        if (tokens.get(i).kind() != Token.Kind.NUMBER || text.length() > 2 || text.contains(".") || text.contains(",")) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text);
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    private int yearToken(int i) {
        return i < tokens.size() && year(i).isEmpty() ? i + 1 : i;
    }

    private int yearAt(int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        int at = Set.of("de", "del", ",", "of").contains(tokens.get(i).folded()) ? i + 1 : i;
        return at < tokens.size() ? year(at).orElse(0) : 0;
    }

    private Optional<Integer> year(int i) {
        String text = tokens.get(i).text().toLowerCase(Locale.ROOT);
        if (tokens.get(i).kind() != Token.Kind.NUMBER || text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    private Optional<Phrase> phrase(String role, int token) {
        return Phrase.at(phrases, role, token);
    }
}
