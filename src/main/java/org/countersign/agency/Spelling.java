package org.countersign.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One way of writing a name within one state, and all rows that print it so; case, blanks and the kind of apostrophe
/// make no difference. Where one name stands for two bodies, each of them has its own.
final class Spelling {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u00b4`]");

    private final String state;
    private final String text;
    private final String part;
    private final String folded;
    private final String key;
    private final List<Appearance> rows;
    private final PrintedName name;
    private final Reality reality;
    private final StateGazetteer.Nearest nearest;
    private final List<RealBody> longer;
    private final Map<String, Presence> presences;
    private final Set<String> counties;

    /// @param part what tells it from others of the same text, such as a county's code; empty where there is one
    /// @param counties the counties that ICE's column COUNTY names on its rows, where they could be read
    Spelling(
            String state, String text, String part, List<Appearance> rows, PrintedName name, Reality reality,
            StateGazetteer.Nearest nearest,
            List<RealBody> longer, Set<String> counties) {
        this.state = state;
        this.text = text;
        this.part = part;
        this.folded = fold(text);
        this.key = state + '|' + folded + '|' + part;
        this.rows = List.copyOf(rows);
        this.name = name;
        this.reality = reality;
        this.nearest = nearest;
        this.longer = List.copyOf(longer);
        this.presences = Presence.byModel(rows);
        this.counties = new TreeSet<>(counties);
    }

    /// A printed name as rulings and spellings compare it.
    static String fold(String printed) {
        return BLANKS.matcher(APOSTROPHES.matcher(printed).replaceAll("'")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    String state() {
        return state;
    }

    /// The spelling as it was printed most often, blanks at the ends aside.
    String text() {
        return text;
    }

    String part() {
        return part;
    }

    List<Appearance> rows() {
        return rows;
    }

    PrintedName name() {
        return name;
    }

    /// The real places of exactly this name.
    Reality reality() {
        return reality;
    }

    /// The real places of nearly this name; empty where the name itself is real.
    StateGazetteer.Nearest nearest() {
        return nearest;
    }

    /// The real places whose names hold this name's words and more; empty where the name itself is real.
    List<RealBody> longer() {
        return longer;
    }

    Map<String, Presence> presences() {
        return presences;
    }

    /// When it stood on the rolls under a model; never, perhaps.
    Presence presence(String model) {
        return presences.getOrDefault(model, Presence.NEVER);
    }

    Set<String> counties() {
        return counties;
    }

    /// State, text and part: unique, and the same in every run.
    String key() {
        return key;
    }

    /// The text as rulings and spellings compare it.
    String folded() {
        return folded;
    }

    /// Every spelling of the name as printed.
    List<String> verbatim() {
        return rows.stream().map(Appearance::name).distinct().sorted().toList();
    }

    /// The text that most rows print, the earlier in the alphabet where two are as frequent.
    static String usual(List<Appearance> rows) {
        List<String> printed = new ArrayList<>(rows.stream().map(row -> BLANKS.matcher(row.name()).replaceAll(" ").strip()).toList());
        Comparator<String> byUse = Comparator.comparingLong(text -> -printed.stream().filter(text::equals).count());
        return printed.stream().distinct().min(byUse.thenComparing(Comparator.naturalOrder())).orElse("");
    }
}
