package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the numbers of precincts, districts, wards and circuits out of a name's words: `Precinct 4`, `4th Precinct`,
/// `Fourth Ward`, `Sixth Judicial Circuit`, `Constable 3`. A number word without such a unit is left in the name, since
/// there are places called so. A precinct whose number is missing says nothing.
///
/// @param rest the words without the numbers and their units
/// @param numbers the numbers, in the order of the name
record NumberWords(List<String> rest, List<Integer> numbers) {
    private static final Set<String> UNITS =
            Set.of("precinct", "precincts", "district", "districts", "ward", "circuit", "troop", "zone", "position", "place", "number",
                    "post", "division", "beat");
    private static final Map<String, Integer> SPOKEN = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9), Map.entry("tenth", 10), Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14), Map.entry("fifteenth", 15), Map.entry("sixteenth", 16), Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18), Map.entry("nineteenth", 19), Map.entry("twentieth", 20), Map.entry("i", 1), Map.entry("ii", 2),
            Map.entry("iii", 3), Map.entry("iv", 4), Map.entry("v", 5), Map.entry("vi", 6), Map.entry("vii", 7), Map.entry("viii", 8));

    NumberWords {
        rest = List.copyOf(rest);
        numbers = List.copyOf(numbers);
    }

    static NumberWords takeOut(List<String> words) {
        List<String> rest = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (UNITS.contains(words.get(i)) && value(next) > 0) {
                i = takeAll(words, i + 1, numbers);
            } else if (value(words.get(i)) > 0 && (UNITS.contains(next) || next.equals("judicial"))) {
                numbers.add(value(words.get(i)));
                i += next.equals("judicial") && i + 2 < words.size() && UNITS.contains(words.get(i + 2)) ? 2 : 1;
            } else if (digits(words.get(i)) > 0) {
                numbers.add(digits(words.get(i)));
            } else if (!words.get(i).equals("precinct")) {
                rest.add(words.get(i));
            }
        }
        return new NumberWords(rest, numbers);
    }

    /// Takes a run of numbers such as `1 and 2`; the index of the last word taken.
    private static int takeAll(List<String> words, int from, List<Integer> numbers) {
        int last = from;
        numbers.add(value(words.get(from)));
        for (int i = from + 1; i < words.size(); i++) {
            if (digits(words.get(i)) > 0) {
                numbers.add(digits(words.get(i)));
                last = i;
            } else if (!words.get(i).equals("and")) {
                break;
            }
        }
        return last;
    }

    private static int value(String word) {
        return SPOKEN.getOrDefault(word, digits(word));
    }

    private static int digits(String word) {
        String bare = word.replaceFirst("^(\\d+)(?:st|nd|rd|th)$", "$1");
        return bare.matches("\\d{1,4}") ? Integer.parseInt(bare) : -1;
    }
}
