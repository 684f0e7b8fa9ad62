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
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The words that the grammar knows, English and Spanish together: `claim/lexicon.csv` says for each phrase its role and
/// which one it is. Of phrases that begin at one word the longest counts.
final class Lexicon {
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

    /// The phrases in tokens, in order; where several begin at one word, the longest, and among equals all.
    List<Phrase> read(List<Token> tokens) {
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int longest = 0;
            List<Entry> fitting = new ArrayList<>();
            for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).folded(), List.of())) {
                int size = entry.words().size();
                if (size >= longest && stands(entry, tokens, i)) {
                    if (size > longest) {
                        fitting.clear();
                    }
                    longest = size;
                    fitting.add(entry);
                }
            }
            for (Entry entry : fitting) {
                found.add(new Phrase(entry.role(), entry.value(), i, i + longest - 1));
            }
            i += Math.max(0, longest - 1);
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
