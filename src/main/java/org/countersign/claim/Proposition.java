package org.countersign.claim;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A thing that can be said of the law, and whether it is so: `claim/propositions.csv`. It stands in a sentence that has a
/// word of each group, and none of those that it goes without.
///
/// @param topic what law it is about: bill, statute, template, money, order
/// @param needs groups of beginnings of words; of each one must stand there
/// @param without beginnings of words that must not
/// @param truth whether it is so, or what makes it so
/// @param fact the fact of the room law that says it
record Proposition(String topic, List<List<String>> needs, List<String> without, String truth, String fact) {
    Proposition {
        Objects.requireNonNull(topic);
        needs = List.copyOf(needs);
        without = List.copyOf(without);
    }

    /// The bundled ones, the most special first.
    static List<Proposition> bundled() {
        try (InputStream stream = Objects.requireNonNull(Proposition.class.getResourceAsStream("/claim/propositions.csv"));
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<Proposition> all = new ArrayList<>();
            for (NamedCsvRecord line : lines) {
                all.add(new Proposition(line.getField("topic"), groups(line.getField("needs")), words(line.getField("without")),
                        line.getField("truth"), line.getField("fact")));
            }
            return List.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the propositions of law cannot be read", unreadable);
        }
    }

    private static List<List<String>> groups(String text) {
        return Arrays.stream(text.split(" ")).map(Proposition::words).toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /// Where it stands in a sentence: the first and the last token of its words.
    Optional<Clause.Part> in(Clause clause) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (List<String> group : needs) {
            int at = find(clause, group);
            if (at < 0) {
                return Optional.empty();
            }
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        return !without.isEmpty() && find(clause, without) >= 0 ? Optional.empty() : Optional.of(new Clause.Part(first, last));
    }

    private static int find(Clause clause, List<String> group) {
        for (int i = clause.from(); i <= clause.last(); i++) {
            for (String word : group) {
                if (stands(clause, i, word.split("_"))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Words of up to three letters whole, longer ones by their beginning.
    private static boolean stands(Clause clause, int at, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i > clause.last()) {
                return false;
            }
            String token = clause.token(at + i).folded();
            boolean same = words[i].length() <= 3
                    ? token.equals(words[i])
                    : token.startsWith(words[i]) && (words[i].length() > 4 || token.length() <= 8);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
