package org.countersign.claim;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The words that the grammar knows, English and Spanish together: `claim/lexicon.csv` says for each phrase its role and
/// which one it is. Of phrases of a role that begin at one word the longest counts.
final class Lexicon {
    /// The value of a phrase that only keeps a shorter one from being read: "make up" is no rise.
    private static final String NOTHING = "-";

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(String role, List<String> words, String value) {}

    private Lexicon() {}

    /// The bundled lexicon.
    static Lexicon bundled() {
        Lexicon lexicon = new Lexicon();
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/claim/lexicon.csv"));
                CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (CsvRecord line : lines) {
                lexicon.add(line.getField(0), line.getField(1), line.getField(2));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the lexicon of claims cannot be read", unreadable);
        }
        return lexicon;
    }

    /// Adds a phrase, cut into tokens as a text is.
    void add(String role, String phrase, String value) {
        List<String> words = Tokenizer.tokens(phrase, 0, phrase.length()).stream().map(Token::folded).toList();
        byFirstWord.computeIfAbsent(words.getFirst(), fresh -> new ArrayList<>()).add(new Entry(role, words, value));
    }

    /// The phrases in tokens, in order; of each role the longest that begins at a word and does not lie in the one before.
    List<Phrase> read(List<Token> tokens) {
        List<Phrase> found = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Map<String, List<Entry>> longest = new LinkedHashMap<>();
            for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).folded(), List.of())) {
                if (taken.getOrDefault(entry.role(), -1) < i && stands(entry, tokens, i)) {
                    List<Entry> same = longest.computeIfAbsent(entry.role(), fresh -> new ArrayList<>());
                    if (!same.isEmpty() && same.getFirst().words().size() < entry.words().size()) {
                        same.clear();
                    }
                    if (same.isEmpty() || same.getFirst().words().size() == entry.words().size()) {
                        same.add(entry);
                    }
                }
            }
            for (List<Entry> entries : longest.values()) {
                for (Entry entry : entries) {
                    int last = i + entry.words().size() - 1;
                    if (!entry.value().equals(NOTHING)) {
                        found.add(new Phrase(entry.role(), entry.value(), i, last));
                    }
                    taken.put(entry.role(), last);
                }
            }
        }
        return found;
    }

    private static boolean stands(Entry entry, List<Token> tokens, int at) {
        if (at + entry.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < entry.words().size(); i++) {
            if (!tokens.get(at + i).is(entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
