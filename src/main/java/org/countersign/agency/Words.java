package org.countersign.agency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A printed text cut into lower-case words: marks, punctuation, case and kinds of blank are gone, `Pct.4` is two words,
/// `P.D.` is one. What stood in parentheses is kept apart.
///
/// @param open the words outside parentheses
/// @param aside the words inside them
record Words(List<String> open, List<String> aside) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SHORT_AND = Pattern.compile("(?<=\\s)[\"'\u2018\u2019\u201c\u201d]n[\"'\u2018\u2019\u201c\u201d]?(?=\\s)");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u201b\u02bc`\u00b4\u2032\ufffd]");
    private static final Pattern INITIALS = Pattern.compile("\\b((?:[a-z]\\.){2,})");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^)\\]]*)(?:[)\\]]|$)");
    private static final Pattern NUMBER_AFTER_LETTERS = Pattern.compile("(?<=[a-z])(?=\\d)|(?<=\\d)(?!(?:st|nd|rd|th)\\b)(?=[a-z])");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    Words {
        open = List.copyOf(open);
        aside = List.copyOf(aside);
    }

    static Words of(String text) {
        if (isPlain(text)) {
            return new Words(List.of(text.strip().toLowerCase(Locale.ROOT).split(" +")), List.of());
        }
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        plain = SHORT_AND.matcher(plain).replaceAll("and");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain = INITIALS.matcher(plain).replaceAll(found -> found.group(1).replace(".", "") + " ");
        List<String> aside = new ArrayList<>();
        var parentheses = PARENTHESES.matcher(plain);
        while (parentheses.find()) {
            aside.addAll(cut(parentheses.group(1)));
        }
        return new Words(cut(parentheses.replaceAll(" ")), aside);
    }

    /// Most names are letters and blanks, and need none of the costly steps.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter != ' ' && (letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return !text.isBlank();
    }

    private static List<String> cut(String plain) {
        String spaced = NUMBER_AFTER_LETTERS.matcher(plain.replace("&", " and ")).replaceAll(" ");
        return Arrays.stream(NO_WORD.split(spaced)).filter(word -> !word.isEmpty()).toList();
    }
}
