package org.countersign.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How the names of places are compared: what people write differently without meaning anything else is made equal.
public final class PlaceName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02BB\u02BC\u00B4\u2032]");
    private static final Pattern LEADING_DIRECTION = Pattern.compile("^(n|no|s|so|e|w)\\.\\s*(?=\\p{L}{2})");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> DIRECTIONS =
            Map.of("n", "north ", "no", "north ", "s", "south ", "so", "south ", "e", "east ", "w", "west ");
    private static final Map<String, String> SHORT_WORDS = Map.of(
            "st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount", "twp", "township", "boro", "borough");

    private PlaceName() {}

    /// The name in lower case letters and single blanks: accents and apostrophes gone, other punctuation a blank, `&` as
    /// "and", and the usual short words (St., Ste., Ft., Mt., Twp.) in full. A leading `N.` is read as "north" only
    /// with its full stop, because a bare letter may be an initial.
    public static String fold(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (!isPlain(lower)) {
            lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
            lower = APOSTROPHES.matcher(lower).replaceAll("");
            lower = LEADING_DIRECTION.matcher(lower).replaceFirst(match -> DIRECTIONS.get(match.group(1)));
            lower = OTHERS.matcher(lower.replace("&", " and ")).replaceAll(" ").strip();
        }
        StringBuilder folded = new StringBuilder(lower.length() + 8);
        int at = 0;
        while (at < lower.length()) {
            int end = lower.indexOf(' ', at) < 0 ? lower.length() : lower.indexOf(' ', at);
            if (end > at) {
                String word = lower.substring(at, end);
                folded.append(folded.isEmpty() ? "" : " ").append(SHORT_WORDS.getOrDefault(word, word));
            }
            at = end + 1;
        }
        return folded.toString();
    }

    /// The folded name without its blanks, under which "De Soto", "DeSoto" and "Desoto" are one.
    public static String compact(String folded) {
        return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
    }

    /// Nearly all names are plain letters and blanks; they skip the costly steps.
    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (letter != ' ' && (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }
}
