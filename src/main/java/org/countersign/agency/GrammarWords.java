package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.countersign.place.Distance;

/// The words that are no place but say what kind of body is meant, and their repair where they are misspelt, cut off
/// or run together. A word that stands in the name of a real place is never touched, nor is a name's first word.
final class GrammarWords {
    private static final List<String> WORDS = List.of(
            "sheriff", "sheriffs", "police", "department", "office", "county", "parish", "constable", "constables", "township", "borough",
            "village",
            "precinct", "district", "university", "college", "corrections", "correctional", "detention", "commission", "commissioners",
            "supervisors",
            "attorney", "attorneys", "marshal", "marshals", "division", "public", "safety", "highway", "patrol", "judicial", "circuit",
            "enforcement",
            "government", "investigation", "investigations", "authority", "services");
    private static final List<String> GLUE =
            List.of("county", "sheriffs", "sheriff", "police", "department", "constable", "township", "borough", "office");
    private static final int SHORTEST_REPAIRED = 5;
    private static final int TWO_SLIPS_FROM = 7;

    private GrammarWords() {}

    /// The words, with misspelt grammar words put right.
    static List<String> repair(List<String> words, Predicate<String> real) {
        List<String> repaired = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            for (String word : i == 0 ? unglue(words.get(i), real) : unglueOrRepair(words.get(i), last, real)) {
                boolean stutter = !repaired.isEmpty() && WORDS.contains(word) && repaired.getLast().equals(word);
                if (!stutter) {
                    repaired.add(word);
                }
            }
        }
        return repaired;
    }

    private static List<String> unglueOrRepair(String word, boolean last, Predicate<String> real) {
        if (WORDS.contains(word) || real.test(word)) {
            return List.of(word);
        }
        Optional<String> near = nearest(word).or(() -> last ? completed(word) : Optional.empty());
        return near.map(List::of).orElseGet(() -> unglue(word, real));
    }

    private static List<String> unglue(String word, Predicate<String> real) {
        if (WORDS.contains(word) || real.test(word)) {
            return List.of(word);
        }
        for (String end : GLUE) {
            if (word.endsWith(end) && word.length() >= end.length() + 3) {
                List<String> both = new ArrayList<>(unglue(word.substring(0, word.length() - end.length()), real));
                both.add(end);
                return both;
            }
        }
        return List.of(word);
    }

    private static Optional<String> nearest(String word) {
        if (word.length() < SHORTEST_REPAIRED) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        int least = word.length() >= TWO_SLIPS_FROM ? 3 : 2;
        for (String known : WORDS) {
            int slips = Distance.between(word, known, least - 1);
            if (slips < least && known.length() >= SHORTEST_REPAIRED) {
                best = Optional.of(known);
                least = slips;
            }
        }
        return best;
    }

    /// A last word that the cell cut off.
    private static Optional<String> completed(String word) {
        return word.length() < 3 ? Optional.empty() : GLUE.stream().filter(known -> known.startsWith(word)).findFirst();
    }
}
