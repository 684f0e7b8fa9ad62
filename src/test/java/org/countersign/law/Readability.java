package org.countersign.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How hard a text is to read in English: the school grade by Flesch and Kincaid.
final class Readability {
    private Readability() {}

    /// The grade, such as 7.2; the lower, the easier.
    static double grade(String text) {
        List<String> words = Arrays.stream(text.split("[\\s/-]+")).map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(word -> !word.isEmpty()).toList();
        double sentences = Math.max(1, Arrays.stream(text.split("[.?!](\\s|$)")).filter(part -> !part.isBlank()).count());
        double syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /// Groups of vowels, a silent e at the end aside.
    static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        if (letters.length() > 3 && letters.endsWith("e") && !letters.endsWith("le")) {
            letters = letters.substring(0, letters.length() - 1);
        }
        return Math.max(1, (int) java.util.regex.Pattern.compile("[aeiouy]+").matcher(letters).results().count());
    }
}
