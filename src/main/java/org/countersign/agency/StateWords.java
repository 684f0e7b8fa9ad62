package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A state's own name and code among the words of a printed name.
///
/// @param usps the code, upper case
/// @param name the name's words, lower case
record StateWords(String usps, List<String> name) {
    /// The one short form in use that is neither name nor code: Commonwealth of the Northern Mariana Islands.
    private static final Map<String, String> SHORT_FORMS = Map.of("MP", "cnmi");

    StateWords {
        name = List.copyOf(name);
    }

    static StateWords of(String usps, String name) {
        return new StateWords(usps, List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    }

    boolean isIt(String word) {
        return word.equals(code()) || name.size() == 1 && name.getFirst().equals(word);
    }

    /// The words without the code where it stands before `State`, as in `Troy Township PA State Constable`.
    List<String> dropBeforeState(List<String> words) {
        int at = words.indexOf(code());
        boolean before = at > 0 && at + 1 < words.size() && words.get(at + 1).equals("state");
        return before ? Stream.concat(words.subList(0, at).stream(), words.subList(at + 1, words.size()).stream()).toList() : words;
    }

    /// The words without the state, wherever it stands.
    List<String> dropAnywhere(List<String> words) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAtStart(words.subList(i, words.size()));
            if (length == 0) {
                rest.add(words.get(i));
            } else {
                i += length - 1;
            }
        }
        return rest;
    }

    /// The words with the code at their start written out, where a word of government follows: `MT Dept of Justice`. Anywhere
    /// else two letters may be an article or a short form.
    List<String> spellOut(List<String> words, Set<String> government) {
        if (words.size() < 2 || !words.getFirst().equals(code()) || !government.contains(words.get(1))) {
            return words;
        }
        List<String> full = new ArrayList<>(name);
        full.addAll(words.subList(1, words.size()));
        return full;
    }

    boolean startsWith(List<String> words) {
        return lengthAtStart(words) > 0;
    }

    boolean endsWith(List<String> words) {
        return lengthAtEnd(words) > 0;
    }

    /// The words without the state at their start, and without a `State` behind or before it.
    List<String> dropAtStart(List<String> words) {
        int from = lengthAtStart(words);
        if (from == 0 && words.size() > 2 && words.getFirst().equals("state") && words.get(1).equals("of")) {
            from = 2 + lengthAtStart(words.subList(2, words.size()));
        } else if (from > 0 && from < words.size() && words.get(from).equals("state")) {
            from++;
        } else if (from > 0 && from < words.size() && JurisdictionType.of(words.get(from)).isPresent()) {
            // Utah County, Oklahoma City
            from = 0;
        }
        return words.subList(from, words.size());
    }

    /// The words without the state at their end, where it stands behind a word of grammar or is the code.
    List<String> dropAtEnd(List<String> words, Set<String> body, Predicate<String> real) {
        int length = lengthAtEnd(words);
        if (length == 0 || length == words.size()) {
            return words;
        }
        String before = words.get(words.size() - length - 1);
        boolean behindGrammar = body.contains(before) || JurisdictionType.of(before).isPresent() || before.equals("police")
                || before.startsWith("constable");
        boolean code = length == 1 && words.getLast().equals(code()) && !real.test(code());
        return behindGrammar || code ? words.subList(0, words.size() - length) : words;
    }

    private int lengthAtStart(List<String> words) {
        if (!words.isEmpty() && words.getFirst().equals(SHORT_FORMS.get(usps))) {
            return 1;
        }
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name) ? name.size() : 0;
    }

    private int lengthAtEnd(List<String> words) {
        if (words.size() >= name.size() && words.subList(words.size() - name.size(), words.size()).equals(name)) {
            return name.size();
        }
        return !words.isEmpty() && words.getLast().equals(code()) ? 1 : 0;
    }

    private String code() {
        return usps.toLowerCase(Locale.ROOT);
    }
}
