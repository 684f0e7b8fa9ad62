package org.countersign.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the numbers of a sentence: in digits or words, with their hedges; fractions, percentages, and how many times.
/// Numbers of money, ordinals and what belongs to a day are left out.
final class AmountReader {
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_CHAIN = 3;
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "o", "a");

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final boolean[] taken;

    /// @param taken the tokens that belong to a day, or to a name
    AmountReader(List<Token> tokens, List<Phrase> phrases, boolean[] taken) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.taken = taken;
    }

    List<Amount> read() {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Amount> amount = taken[i] ? Optional.empty() : at(i);
            if (amount.isPresent()) {
                amounts.add(hedged(amount.get()));
                i = amount.get().last();
            }
        }
        return amounts;
    }

    private Optional<Amount> at(int i) {
        Optional<Phrase> fraction = phrase("fraction", i);
        if (fraction.isPresent()) {
            return Optional.of(fraction(fraction.get()));
        }
        Optional<Phrase> growth = phrase("growth", i);
        if (growth.isPresent()) {
            return Optional.of(new Amount(Double.parseDouble(growth.get().value()), Amount.Form.TIMES, Hedge.EXACT, 0, true, i, i,
                    growth.get().last()));
        }
        Optional<Amount> number = tokens.get(i).kind() == Token.Kind.NUMBER ? digits(i) : words(i);
        return number.flatMap(this::oneIn).map(this::withSign);
    }

    private Amount fraction(Phrase phrase) {
        boolean over = phrase.value().startsWith(">");
        String[] parts = phrase.value().replace(">", "").split("/");
        double value = 100.0 * Integer.parseInt(parts[0]) / Integer.parseInt(parts[1]);
        return new Amount(value, Amount.Form.FRACTION, over ? Hedge.MORE : Hedge.EXACT, 0, true, phrase.first(), phrase.first(),
                phrase.last());
    }

    private Optional<Amount> digits(int i) {
        String text = tokens.get(i).text().replace("\u00a0", "").replace("\u202f", "");
        boolean zip = text.matches("\\d{5}") && i > 0 && (taken[i - 1] || tokens.get(i - 1).text().matches("[A-Z]{2}"));
        if (zip || isTelephone(i) || text.length() > MOST_DIGITS || isOrdinal(i) || isMoney(i) || isPartOfName(i)) {
            return Optional.empty();
        }
        boolean thousands = text.matches("\\d{1,3}([.,]\\d{3})+") && !(text.length() <= 7 && followsPercent(i));
        String plain = thousands ? text.replaceAll("[.,]", "") : text.replaceAll("[.,](?=\\d{3}[.,])", "").replace(',', '.');
        int point = thousands ? -1 : plain.indexOf('.');
        double value = Double.parseDouble(plain);
        Optional<Phrase> scale = i + 1 < tokens.size() ? phrase("scale", i + 1) : Optional.empty();
        int last = scale.isPresent() ? i + 1 : i;
        double scaled = scale.map(one -> value * Double.parseDouble(one.value())).orElse(value);
        return Optional
                .of(new Amount(scaled, Amount.Form.COUNT, Hedge.EXACT, point < 0 ? 0 : plain.length() - point - 1, false, i, i, last));
    }

    private boolean followsPercent(int i) {
        return i + 1 < tokens.size() && phrase("percent", i + 1).isPresent();
    }

    private boolean isOrdinal(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).start() == tokens.get(i).end() && ORDINAL.contains(tokens.get(i + 1).folded());
    }

    private boolean isMoney(int i) {
        return i > 0 && (tokens.get(i - 1).is("$") || tokens.get(i - 1).is("usd"));
    }

    /// "1-800-555-0100", "DHS-2-ICE", and numbers that begin with a nought.
    private boolean isTelephone(int i) {
        String text = tokens.get(i).text();
        boolean behindLetters = i > 1 && isGlued(i - 1) && tokens.get(i - 2).text().matches("[A-Z]{2,}");
        int chain = 1;
        for (int at = i; at + 2 < tokens.size() && isGlued(at + 1) && chain < LONGEST_CHAIN; at += 2) {
            chain++;
        }
        for (int at = i; at > 1 && isGlued(at - 1) && chain < LONGEST_CHAIN; at -= 2) {
            chain++;
        }
        return behindLetters || chain >= LONGEST_CHAIN
                || text.length() > 1 && text.startsWith("0") && text.chars().allMatch(Character::isDigit);
    }

    /// Whether a hyphen stands without blanks between two tokens.
    private boolean isGlued(int i) {
        return tokens.get(i).is("-") && tokens.get(i - 1).end() == tokens.get(i).start() && i + 1 < tokens.size()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /// "Precinct 4", "Section 5", "S. 2401", "H.R. 756", "EO 14159".
    private boolean isPartOfName(int i) {
        if (i > 0 && Set
                .of("precinct", "section", "sec", "eo", "order", "no", "act", "chapter", "title", "district", "page", "bill", "hb", "sb",
                        "ld", "article", "route", "public", "seccion", "orden", "ley", "numero", "row", "fila", "paragraph")
                .contains(tokens.get(i - 1).folded())) {
            return true;
        }
        return i > 1 && tokens.get(i - 1).is(".") && Set.of("s", "r", "no", "sec", "l", "art").contains(tokens.get(i - 2).folded())
                && tokens.get(i - 2).isCapitalised();
    }

    /// "two hundred and fifty-six", "mil doscientos", "a dozen".
    private Optional<Amount> words(int i) {
        double sum = 0;
        double part = 0;
        int last = -1;
        int at = i;
        while (at < tokens.size() && !taken[at]) {
            Optional<Phrase> number = phrase("number", at);
            Optional<Phrase> scale = phrase("scale", at);
            if (number.isPresent()) {
                part += Double.parseDouble(number.get().value());
                last = at;
            } else if (scale.isPresent() && (last >= 0 || Set.of("mil", "dozen", "docena").contains(tokens.get(at).folded())
                    || at > 0 && Set.of("a", "una", "un").contains(tokens.get(at - 1).folded()))) {
                double times = Double.parseDouble(scale.get().value());
                part = Math.max(1, part) * times;
                if (times >= 1000) {
                    sum += part;
                    part = 0;
                }
                last = at;
            } else if (last < 0 || !(tokens.get(at).is("-") || tokens.get(at).is("and") || tokens.get(at).is("y"))
                    || at + 1 >= tokens.size() || phrase("number", at + 1).isEmpty() && phrase("scale", at + 1).isEmpty()
                    || tokens.get(at).is("and") && part < 100 && sum == 0) {
                break;
            }
            at++;
        }
        boolean single = last == i && Set.of("one", "uno").contains(tokens.get(i).folded()) && !counts(i + 1) && !isSaid(i);
        return last < 0 || single
                ? Optional.empty()
                : Optional.of(new Amount(sum + part, Amount.Form.COUNT, Hedge.EXACT, 0, true, i, i, last));
    }

    /// "only one", "había uno".
    private boolean isSaid(int i) {
        return i > 0
                && Set.of("only", "solo", "just", "solamente", "had", "has", "habia", "hay", "tiene", "tuvo", "to")
                        .contains(tokens.get(i - 1).folded())
                && !(i + 1 < tokens.size() && Set.of("of", "de").contains(tokens.get(i + 1).folded()));
    }

    /// Whether a unit comes soon: "one" is a number only then, or in "one in five".
    private boolean counts(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            if (phrase("unit", i).isPresent() || phrase("kind", i).isPresent() || phrase("pending", i).isPresent()
                    || tokens.get(i).is("in")) {
                return true;
            }
        }
        return false;
    }

    /// "one in five", "uno de cada tres", "3 out of 4": two numbers that are one share.
    private Optional<Amount> oneIn(Amount first) {
        int at = first.last() + 1;
        boolean words = at < tokens.size() && tokens.get(at).is("in");
        int next = words ? at + 1 : at + 2;
        boolean cada = at + 1 < tokens.size() && tokens.get(at).is("de") && tokens.get(at + 1).is("cada");
        if ((words || cada) && first.value() <= 10 && next < tokens.size() && !taken[next]) {
            Optional<Amount> second = tokens.get(next).kind() == Token.Kind.NUMBER ? digits(next) : words(next);
            if (second.isPresent() && second.get().value() > first.value() && second.get().value() <= 100) {
                return Optional.of(new Amount(100 * first.value() / second.get().value(), Amount.Form.FRACTION, Hedge.EXACT, 0, true,
                        first.first(), first.number(), second.get().last()));
            }
        }
        return Optional.of(first);
    }

    private Amount withSign(Amount amount) {
        int next = amount.last() + 1;
        if (next >= tokens.size() || amount.form() != Amount.Form.COUNT) {
            return amount;
        }
        Optional<Phrase> percent = phrase("percent", next);
        Optional<Phrase> fold = phrase("fold", next);
        Amount.Form form = percent.isPresent() ? Amount.Form.PERCENT : fold.isPresent() ? Amount.Form.TIMES : Amount.Form.COUNT;
        int last = percent.or(() -> fold).map(Phrase::last).orElse(amount.last());
        return new Amount(amount.value(), form, amount.hedge(), amount.decimals(), amount.spelled(), amount.first(), amount.number(), last);
    }

    private Amount hedged(Amount amount) {
        for (Phrase phrase : phrases) {
            boolean before = phrase.last() == amount.first() - 1
                    || phrase.last() == amount.first() - 2
                            && Set.of("a", "the", "an", "los", "las", "un", "una", "de").contains(tokens.get(amount.first() - 1).folded());
            if (phrase.role().equals("hedge") && before) {
                return amount.hedged(Hedge.valueOf(phrase.value()), phrase.first());
            }
        }
        int next = amount.last() + 1;
        if (next < tokens.size()
                && (tokens.get(next).is("+") || next + 1 < tokens.size() && tokens.get(next).is("or") && tokens.get(next + 1).is("more"))) {
            return amount.hedged(Hedge.LEAST, amount.first());
        }
        return amount;
    }

    private Optional<Phrase> phrase(String role, int token) {
        return Phrase.at(phrases, role, token);
    }
}
