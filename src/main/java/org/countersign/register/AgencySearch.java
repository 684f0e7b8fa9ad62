package org.countersign.register;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.countersign.agency.Agency;
import org.countersign.place.Distance;

/// Finds agencies by what people type: any spelling that was printed, in part, with or without the state.
public final class AgencySearch {
    private static final int MOST_SLIPS = 12;
    private static final int LEAST_LETTERS = 4;

    private final Register register;

    /// A search over a register.
    public AgencySearch(Register register) {
        this.register = register;
    }

    /// Agencies of which a spelling is exactly the text, blanks, case and punctuation aside; else those whose spellings
    /// hold every word of it. Sorted by state and name.
    public List<Agency> find(String text) {
        List<Agency> exact = findExactly(text);
        return exact.isEmpty() ? findByWords(text) : exact;
    }

    /// Agencies of which a spelling is the text, or the text with the state's name or code added.
    public List<Agency> findExactly(String text) {
        String wanted = fold(text);
        Set<String> words = words(wanted);
        return matching(agency -> agency.names().stream()
                .map(AgencySearch::fold)
                .anyMatch(name -> name.equals(wanted) || sameWithState(words, words(name), stateWords(agency))));
    }

    private List<Agency> findByWords(String text) {
        Set<String> words = words(fold(text));
        return words.isEmpty()
                ? List.of()
                : matching(agency -> agency.names().stream().anyMatch(name -> {
                    Set<String> known = words(fold(name));
                    known.addAll(stateWords(agency));
                    return words.stream().allMatch(word -> known.stream().anyMatch(one -> isBeginning(word, one)));
                }));
    }

    private List<Agency> matching(Predicate<Agency> wanted) {
        return register.roster().listAgencies().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Agency::state).thenComparing(Agency::name).thenComparing(Agency::id))
                .toList();
    }

    private Set<String> stateWords(Agency agency) {
        return words(fold(agency.state() + " " + register.places().findState(agency.state()).map(state -> state.name()).orElse("")));
    }

    /// The agencies whose spellings are nearest to a text that fits none.
    public List<Agency> nearest(String text, int count) {
        String wanted = fold(text);
        TreeMap<String, Agency> ranked = new TreeMap<>();
        for (Agency agency : register.roster().listAgencies()) {
            int least = MOST_SLIPS + 1;
            for (String name : agency.names()) {
                least = Math.min(least, Distance.between(wanted, fold(name), MOST_SLIPS));
                least = Math.min(least, Distance.between(wanted, fold(name + " " + agency.state()), MOST_SLIPS));
            }
            if (least <= MOST_SLIPS) {
                ranked.put(String.format(Locale.ROOT, "%03d %s %s", least, agency.state(), agency.id()), agency);
            }
        }
        return ranked.values().stream().limit(count).toList();
    }

    /// All words of the name were given, and what else was given is the state.
    private static boolean sameWithState(Set<String> given, Set<String> name, Set<String> state) {
        if (!given.containsAll(name)) {
            return false;
        }
        Set<String> rest = new HashSet<>(given);
        rest.removeAll(name);
        return state.containsAll(rest);
    }

    /// A word typed short is a word meant: `sheriff` for `sheriffs`.
    private static boolean isBeginning(String typed, String word) {
        return word.equals(typed) || typed.length() >= LEAST_LETTERS && word.startsWith(typed);
    }

    private static Set<String> words(String folded) {
        Set<String> words = new HashSet<>(List.of(folded.split(" ")));
        words.remove("");
        return words;
    }

    /// Small letters and digits, accents and possessives off, common short forms written out.
    private static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2018\u2019\u02bc`\u00b4]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return (" " + plain + " ")
                .replace(" ft ", " fort ")
                .replace(" st ", " saint ")
                .replace(" dept ", " department ")
                .replace(" pct ", " precinct ")
                .replace(" pd ", " police department ")
                .replace(" so ", " sheriffs office ")
                .replace(" twp ", " township ")
                .strip();
    }
}
