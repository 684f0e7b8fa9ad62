package org.countersign.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.law.Basis;
import org.countersign.law.Bilingual;
import org.countersign.law.Law;
import org.countersign.law.RoughDay;
import org.countersign.law.Source;
import org.countersign.law.Sureness;
import org.countersign.page.Words;

/// The sources of what a brief says of the law, numbered in the order in which they are first needed.
final class Citations {
    private final Law law;
    private final Words words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final TreeSet<LocalDate> seen = new TreeSet<>();

    Citations(Law law, Words words) {
        this.law = law;
        this.words = words;
    }

    /// The numbers of a fact's sources, and how sure it is unless its text was read: `[2, 3; reported]`.
    String of(List<Basis> basis) {
        String cited = basis.stream().map(this::number).distinct().sorted().map(number -> Integer.toString(number))
                .collect(Collectors.joining(", "));
        Sureness sure = basis.stream().map(Basis::sure).min(java.util.Comparator.naturalOrder()).orElse(Sureness.UNVERIFIED);
        return sure == Sureness.READ ? "[" + cited + "]" : "[" + cited + "; " + say(sure.words()) + "]";
    }

    private int number(Basis basis) {
        seen.add(basis.seen());
        return numbers.computeIfAbsent(basis.source(), same -> numbers.size() + 1);
    }

    /// A text in the brief's language.
    String say(Bilingual text) {
        return text.in(words.language().code());
    }

    /// A text with its sources.
    String cited(Bilingual text, List<Basis> basis) {
        return say(text) + " " + of(basis);
    }

    /// A day as well as a source tells it.
    String day(RoughDay day) {
        return switch (day.text().length()) {
            case 4 -> day.text();
            case 7 -> words.month(YearMonth.from(day.earliest()));
            default -> words.day(day.earliest());
        };
    }

    /// What was cited so far, by number; no block where nothing was.
    Optional<Block> list() {
        List<String> sources = new ArrayList<>();
        for (String id : numbers.keySet()) {
            Source source = law.getSource(id);
            sources.add(source.title() + ". " + source.publisher() + source.address().map(address -> ", " + address).orElse("")
                    + ".");
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(new Block.Points(sources, true));
    }

    /// The first and the last day on which a source was seen; empty where none was cited.
    Optional<LocalDate> seen() {
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.last());
    }
}
