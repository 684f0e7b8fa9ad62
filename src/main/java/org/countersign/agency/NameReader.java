package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Reads printed names of one state by grammar: cut into words, short forms written out, slips in grammar words put
/// right, the office's phrase found, and what is left read as the jurisdiction.
final class NameReader {
    private static final Set<String> FILLERS = Set.of("of", "the", "for", "and", "in", "at", "a");
    private static final Set<String> PAPER =
            Set.of("addendum", "addenda", "amended", "amendment", "moa", "mou", "agreement", "renewal", "renewed", "new", "updated", "jem",
                    "tfm", "wso", "model", "task", "force", "jail", "warrant", "service", "enforcement");
    private static final Set<String> BODY = Set.of("department", "office", "division", "bureau", "agency", "commission", "state", "board");

    private static final Set<String> METRO = Set.of("metro", "metropolitan");
    private static final Set<String> GOVERNMENT =
            Set.of("department", "dept", "office", "division", "div", "bureau", "state", "highway", "hwy", "attorney", "national", "natl",
                    "dps", "doc");

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
        open = state.dropBeforeState(state.dropAtEnd(open, BODY, real));
        String within = "";
        if (aside.stream().allMatch(word -> PAPER.contains(word) || state.isIt(word))) {
            aside = List.of();
        } else if (aside.size() > 1 && aside.getLast().equals("county")) {
            within = String.join("", aside.subList(0, aside.size() - 1));
            aside = List.of();
        }
        NumberWords counted = NumberWords.takeOut(open);
        NumberWords besides = NumberWords.takeOut(aside);
        List<Integer> numbers = new ArrayList<>(counted.numbers());
        numbers.addAll(besides.numbers());
        return split(counted.rest(), new Frame(numbers, besides.rest(), within, named));
    }

    private PrintedName split(List<String> words, Frame frame) {
        String joined = String.join(" ", words);
        for (Office office : Office.values()) {
            Matcher found = office.in(joined);
            if (found.find()) {
                return ofOffice(office, found.group(), cut(joined.substring(0, found.start())), cut(joined.substring(found.end())), frame);
            }
        }
        return withoutOffice(words, frame);
    }

    private PrintedName ofOffice(Office office, String phrase, List<String> before, List<String> after, Frame frame) {
        List<String> front = trim(placeWords(office, before));
        boolean behind = front.isEmpty() && (!office.isTheStatesAlone() || after.size() > 1 && FILLERS.contains(after.getFirst()));
        boolean split = Jurisdiction.of(front).core().stream().allMatch(METRO::contains) && !front.isEmpty();
        List<String> place = behind ? trim(state.dropAtStart(after)) : split ? trim(concat(front, after)) : front;
        List<String> division = new ArrayList<>(behind || split ? List.of() : after);
        if (office == Office.STATE_POLICE) {
            division.addAll(place);
            place = List.of();
        }
        Jurisdiction read = Jurisdiction.of(place);
        boolean statewide = read.core().isEmpty() && (office.isTheStatesAlone() || frame.stateNamed());
        division.addAll(read.extra());
        division.addAll(frame.aside());
        String within = read.within().isEmpty() ? frame.within() : read.within();
        return new PrintedName(
                office, wording(office, phrase), statewide ? JurisdictionType.STATE : read.type(), read.core(), frame.numbers(),
                topics(state.dropAnywhere(division)), within, frame.stateNamed());
    }

    /// The words before the office without the state, where the state is no part of a place's name.
    private List<String> placeWords(Office office, List<String> before) {
        List<String> bare = trim(state.dropAtStart(before));
        boolean mayBePlace = office.isLocalPolice() || office == Office.SHERIFF || office == Office.TRUSTEES;
        if (!mayBePlace || bare.size() == before.size()) {
            return bare;
        }
        boolean isState = bare.isEmpty() && office == Office.PUBLIC_SAFETY || !bare.isEmpty() && BODY.contains(bare.getFirst());
        return isState ? bare : before;
    }

    private PrintedName withoutOffice(List<String> words, Frame frame) {
        Jurisdiction whole = Jurisdiction.of(trim(words));
        if (whole.type() != JurisdictionType.UNSTATED || words.size() == 1) {
            List<String> division = concat(whole.extra(), frame.aside());
            return new PrintedName(Office.UNSTATED, "", whole.type(), whole.core(), frame.numbers(), topics(division), whole.within(),
                    frame.stateNamed());
        }
        List<String> topic = state.dropAtStart(words).stream().filter(word -> !FILLERS.contains(word)).toList();
        List<String> core = topic.stream().filter(word -> !BODY.contains(word)).toList();
        boolean statewide = frame.stateNamed() || core.size() < topic.size();
        return new PrintedName(
                Office.TOPIC, "", statewide ? JurisdictionType.STATE : JurisdictionType.UNSTATED, core.isEmpty() ? topic : core,
                frame.numbers(),
                topics(frame.aside()), frame.within(), frame.stateNamed());
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

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> cut(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.strip().split(" "));
    }

    /// What was taken out of a name before its office is looked for.
    ///
    /// @param aside the words in parentheses that are no county and no word for a paper
    private record Frame(List<Integer> numbers, List<String> aside, String within, boolean stateNamed) {}
}
