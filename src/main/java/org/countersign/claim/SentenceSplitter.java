package org.countersign.claim;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits a text into sentences: blank lines, items, rows of tables and headlines part it first, then the Java library's
/// rules for sentences, with those short forms joined again after which a sentence goes on.
final class SentenceSplitter {
    private static final Set<String> SHORT = Set.of("gov", "sen", "rep", "lt", "col", "gen", "st", "ste", "ft", "mt", "no", "vs", "v",
            "u.s", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "co", "dept", "approx", "est", "pct", "dr",
            "mr", "mrs", "ms", "atty", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky",
            "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va",
            "wash", "wis", "wyo", "n.y", "n.j", "n.h", "n.c", "s.c", "n.m", "w.va", "d.c", "r.i", "s.d", "n.d", "sec", "art", "stat",
            "ee.uu",
            "sra", "sr", "num", "pub", "rev", "h.r", "s", "ch", "a.m", "p.m");
    private static final Pattern NEW_LINE = Pattern.compile("\\R");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+\u2013\u2014\u2022\u25cf#>|]|\\d{1,2}[.)]\\s)");
    private static final Pattern ROW = Pattern.compile("\\t|\\s\\|\\s| {3,}");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]{1,6})\\.[\\s\u00a0]*$");
    private static final Pattern NUMBERED = Pattern.compile("[.!?]\\s+(?=\\d{1,3}\\.\\s+\\p{Lu})");
    private static final int FULL_LINE = 60;
    /// No sentence is read that is longer than this; so reading stays linear in the text.
    private static final int LONGEST = 1000;

    private SentenceSplitter() {}

    /// The sentences of a text in order; nothing but white space lies between them.
    static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (int[] block : blocks(text)) {
            int from = block[0];
            Matcher numbered = NUMBERED.matcher(text).region(block[0], block[1]);
            while (numbered.find()) {
                if (!endsShort(text.substring(Math.max(from, numbered.start() - 8), numbered.start() + 1))) {
                    splitBlock(text, from, numbered.end(), sentences);
                    from = numbered.end();
                }
            }
            splitBlock(text, from, block[1], sentences);
        }
        return sentences;
    }

    /// Stretches of lines that run on into each other.
    private static List<int[]> blocks(String text) {
        List<int[]> blocks = new ArrayList<>();
        Matcher ends = NEW_LINE.matcher(text);
        int from = 0;
        int line = 0;
        boolean more = true;
        while (more) {
            more = ends.find();
            int end = more ? ends.start() : text.length();
            int next = more ? ends.end() : text.length();
            if (!more || !runsOn(text.substring(line, end), text, next)) {
                blocks.add(new int[] {from, end});
                from = next;
            }
            line = next;
        }
        return blocks;
    }

    /// Whether a line goes on in the next: it is full, unlike a headline, and neither is an item or a row.
    private static boolean runsOn(String line, String text, int next) {
        int end = next;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String following = text.substring(next, end);
        return !line.isBlank() && !following.isBlank() && !ITEM.matcher(following).lookingAt() && !ROW.matcher(line.strip()).find()
                && !ROW.matcher(following.strip()).find()
                && (line.length() >= FULL_LINE || Character.isLowerCase(following.strip().codePointAt(0))
                        || line.stripTrailing().endsWith(","));
    }

    private static void splitBlock(String text, int from, int to, List<Sentence> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text.substring(from, to));
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < to - from && endsShort(text.substring(from + Math.max(start, end - 12), from + end))) {
                continue;
            }
            add(text, from + start, from + end, sentences);
            start = end;
        }
    }

    private static boolean endsShort(String piece) {
        Matcher last = LAST_WORD.matcher(piece);
        return last.find() && (SHORT.contains(Token.fold(last.group(1))) || last.group(1).length() == 1);
    }

    /// Where a piece of a sentence that goes on and on ends: at its last blank, else where it must.
    private static int cut(String text, int start) {
        for (int i = start + LONGEST; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(start + LONGEST)) ? start + LONGEST - 1 : start + LONGEST;
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(text, start);
            sentences.add(Sentence.of(text, start, cut));
            start = cut;
        }
        if (start < end) {
            sentences.add(Sentence.of(text, start, end));
        }
    }
}
