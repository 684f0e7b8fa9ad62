package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/// Reads printed names of one state by grammar: cut into words, short forms written out, slips in grammar words put
/// right, the office's phrase found, and what is left read as the jurisdiction.
final class NameReader {
    private static final Set<String> FILLERS = Set.of("of", "the", "for", "and", "in", "at", "a");
    private static final Set<String> PAPER =
            Set.of("addendum", "addenda", "amended", "amendment", "moa", "mou", "agreement", "renewal", "renewed", "new", "updated", "jem", "tfm", "wso", "model", "task", "force", "jail", "warrant", "service", "enforcement");
    private static final Set<String> BODY = Set.of("department", "office", "division", "bureau", "agency", "commission", "state", "board");

    private static final Set<String> GOVERNMENT =
            Set.of("department", "dept", "office", "division", "div", "bureau", "state", "highway", "hwy", "attorney", "national", "natl", "dps", "doc");

    private final StateWords state;
    private final Predicate<String> real;

    /// @param state the state whose rows are read
    /// @param real whether a word stands in the name of a real place of the state
    NameReader(StateWords state, Predicate<String> real) {
        this.state = state;
        this.real = real;
    }

    /// Reads one printed name; total, whatever the text.
    PrintedName read(String text) {
        Words words = Words.of(text);
        List<String> open = GrammarWords.repair(Abbreviations.expand(state.spellOut(words.open(), GOVERNMENT), real), real);
        List<String> aside = GrammarWords.repair(Abbreviations.expand(words.aside(), word -> false), word -> false);
        open = dropPaperAtEnd(open);
        boolean named = state.startsWith(open) || state.endsWith(open);
        open = state.dropAtEnd(open, BODY, real);
        String within = "";
        if (aside.stream().allMatch(word -> PAPER.contains(word) || state.isIt(word))) {
            aside = List.of();
        } else if (aside.size() > 1 && aside.getLast().equals("county")) {
            within = String.join("", aside.subList(0, aside.size() - 1));
            aside = List.of();
        }
        NumberWords counted = NumberWords.takeOut(open);
        NumberWords asideCounted = NumberWords.takeOut(aside);
        List<Integer> numbers = new ArrayList<>(counted.numbers());
        numbers.addAll(asideCounted.numbers());
        return split(counted.rest(), numbers, asideCounted.rest(), within, named);
    }

    private PrintedName split(List<String> words, List<Integer> numbers, List<String> aside, String within, boolean named) {
        String joined = String.join(" ", words);
        for (Office office : Office.values()) {
            Matcher found = office.in(joined);
            if (found.find()) {
                List<String> before = cut(joined.substring(0, found.start()));
                List<String> after = cut(joined.substring(found.end()));
                return ofOffice(office, found.group(), before, after, numbers, aside, within, named);
            }
        }
        return withoutOffice(words, numbers, aside, within, named);
    }

    private PrintedName ofOffice(
            Office office, String phrase, List<String> before, List<String> after, List<Integer> numbers, List<String> aside, String within, boolean named) {
        boolean local = office.unit() == Office.Unit.MUNICIPALITY || office == Office.SHERIFF;
        List<String> place = local ? before : state.dropAtStart(before);
        if (local && BODY.contains(first(state.dropAtStart(before)))) {
            place = state.dropAtStart(before);
        }
        List<String> rest = after;
        if (trim(place).isEmpty() && !after.isEmpty()) {
            place = after;
            rest = List.of();
        } else if (trim(place).isEmpty() && !before.isEmpty()) {
            place = office == Office.PUBLIC_SAFETY ? List.of() : local ? before : List.of();
        }
        List<String> division = new ArrayList<>(rest);
        division.addAll(aside);
        Jurisdiction read = Jurisdiction.of(trim(place));
        JurisdictionType type = read.core().isEmpty() && read.type() == JurisdictionType.UNSTATED ? JurisdictionType.STATE : read.type();
        return new PrintedName(office, wording(office, phrase), type, read.core(), numbers, topics(division), within, named);
    }

    private PrintedName withoutOffice(List<String> words, List<Integer> numbers, List<String> aside, String within, boolean named) {
        Jurisdiction whole = Jurisdiction.of(trim(words));
        if (whole.type() != JurisdictionType.UNSTATED || words.size() == 1) {
            return new PrintedName(Office.UNSTATED, "", whole.type(), whole.core(), numbers, topics(aside), within, named);
        }
        List<String> topic = state.dropAtStart(words).stream().filter(word -> !FILLERS.contains(word)).toList();
        List<String> core = topic.stream().filter(word -> !BODY.contains(word) || topic.size() == 1).toList();
        return new PrintedName(Office.TOPIC, "", JurisdictionType.STATE, core, numbers, topics(aside), within, named);
    }

    private static String wording(Office office, String phrase) {
        if (office != Office.PROSECUTOR && office != Office.CORRECTIONS) {
            return "";
        }
        return String.join(
                " ",
                cut(phrase).stream()
                        .filter(word -> !FILLERS.contains(word) && !Set.of("office", "department", "division").contains(word))
                        .map(word -> word.replaceFirst("s$", ""))
                        .toList());
    }

    private static List<String> topics(List<String> division) {
        return division.stream().filter(word -> !FILLERS.contains(word) && !BODY.contains(word)).sorted().toList();
    }

    private List<String> dropPaperAtEnd(List<String> words) {
        int end = words.size();
        while (end > 1 && Set.of("addendum", "addenda", "moa", "mou", "jem", "tfm", "wso").contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static List<String> trim(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && FILLERS.contains(words.get(from))) {
            from++;
        }
        while (to > from && FILLERS.contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private static String first(List<String> words) {
        return Optional.of(words).filter(all -> !all.isEmpty()).map(List::getFirst).orElse("");
    }

    private static List<String> cut(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.strip().split(" "));
    }
}
