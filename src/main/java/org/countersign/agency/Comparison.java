package org.countersign.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Weighs two spellings against each other: all evidence, its sum, and the verdict.
final class Comparison {
    static final int SAME_FROM = 60;
    static final int DISTINCT_TO = -31;
    /// Names that have little in common are asked about only when time and papers speak loudly.
    private static final int ASKED_WITHOUT_LIKENESS = 30;
    private static final int ASKED_OF_TWO_OFFICES = 10;
    /// What may differ when one agreement is carried on under a corrected name.
    private static final Set<EvidenceKind> CORRECTED =
            EnumSet.of(EvidenceKind.OTHER_DIVISION, EvidenceKind.OTHER_WORDING, EvidenceKind.RELATED_OFFICE);

    /// What the same place says for two spellings of different offices.
    private static final int OFFICE_ASIDE = 25;

    private final TimeEvidence time;
    private final SharedMarks marks;
    private final RuledPairs rulings;

    Comparison(TimeEvidence time, SharedMarks marks, RuledPairs rulings) {
        this.time = time;
        this.marks = marks;
        this.rulings = rulings;
    }

    /// The judgement on two different spellings; the same whichever comes first.
    Judgement of(Spelling first, Spelling second) {
        List<Evidence> evidence = new ArrayList<>();
        Optional<Evidence> ruled = rulings.find(first, second);
        ruled.ifPresent(evidence::add);
        evidence.addAll(likeness(first, second));
        evidence.addAll(circumstances(first, second));
        evidence.sort(Comparator.comparingInt((Evidence item) -> -Math.abs(item.weight())).thenComparing(Evidence::kind)
                .thenComparing(Evidence::sentence));
        int total = evidence.stream().mapToInt(Evidence::weight).sum();
        return new Judgement(verdict(evidence, total, ruled.isPresent()), evidence, total);
    }

    private List<Evidence> likeness(Spelling first, Spelling second) {
        if (!first.state().equals(second.state())) {
            return acrossStates(first, second);
        }
        List<Evidence> found = new ArrayList<>(NameEvidence.of(first.name(), second.name()));
        if (!first.part().equals(second.part()) && first.name().form().equals(second.name().form())) {
            found.add(split(first, second));
        }
        boolean sameForm = found.stream().anyMatch(item -> item.kind() == EvidenceKind.SAME_READING);
        boolean otherOffice = found.stream().anyMatch(item -> item.kind() == EvidenceKind.OTHER_OFFICE);
        if (otherOffice && first.name().key().equals(second.name().key())) {
            found.add(new Evidence(EvidenceKind.SAME_WORDS, "the words for the place are the same", OFFICE_ASIDE));
        } else if (!sameForm && !otherOffice) {
            found.addAll(places(first, second));
        }
        return found;
    }

    private static List<Evidence> places(Spelling first, Spelling second) {
        List<Evidence> found = new ArrayList<>(PlaceEvidence.of(first, second));
        EvidenceKind kind = found.getFirst().kind();
        boolean typeSpoken = kind == EvidenceKind.TWO_PLACES || kind == EvidenceKind.SAME_PLACE_WRONG_TYPE;
        if (!typeSpoken && NameEvidence.typesDiffer(first.name(), second.name())) {
            found.add(Evidence.of(EvidenceKind.OTHER_TYPE, "one says " + first.name().type() + ", the other " + second.name().type()));
        }
        return found;
    }

    /// Two parts that are known are two bodies; a part that could not be told may be either.
    private static Evidence split(Spelling first, Spelling second) {
        boolean known = !first.part().equals("?") && !second.part().equals("?");
        String sentence = known
                ? "one spelling of two bodies, told apart by county"
                : "the spelling stands for several bodies, and which is meant could not be told";
        return new Evidence(EvidenceKind.SPLIT_BY_COUNTY, sentence, known ? EvidenceKind.SPLIT_BY_COUNTY.weight() : -70);
    }

    private static List<Evidence> acrossStates(Spelling first, Spelling second) {
        List<Evidence> found = new ArrayList<>();
        if (first.reality().isKnown() && second.reality().isKnown()) {
            found.add(Evidence.of(EvidenceKind.TWO_STATES, "printed under two states, each of which has such a place"));
            return found;
        }
        if (first.reality().isKnown() == second.reality().isKnown() || !first.name().form().equals(second.name().form())) {
            found.add(Evidence.of(EvidenceKind.OTHER_WORDS, "printed under two states"));
            return found;
        }
        String where = first.reality().isKnown() ? first.state() : second.state();
        found.add(Evidence.of(EvidenceKind.WRONG_STATE, "the same name under two states, and only " + where + " has such a place"));
        return found;
    }

    /// For each kind the heaviest item over the models they share; being printed together outweighs every handover.
    private List<Evidence> circumstances(Spelling first, Spelling second) {
        Map<EvidenceKind, Evidence> heaviest = new EnumMap<>(EvidenceKind.class);
        for (String model : first.presences().keySet()) {
            Stream.concat(time.of(model, first.presence(model), second.presence(model)).stream(), marks.of(model, first, second).stream())
                    .forEach(item -> heaviest.merge(item.kind(), item, Comparison::heavier));
        }
        SharedMarks.counties(first, second).forEach(item -> heaviest.put(item.kind(), item));
        if (heaviest.containsKey(EvidenceKind.HANDOVER)) {
            heaviest.remove(EvidenceKind.NEAR_HANDOVER);
        }
        if (heaviest.containsKey(EvidenceKind.SAME_DOCUMENT)) {
            heaviest.remove(EvidenceKind.OTHER_DOCUMENT);
        }
        return List.copyOf(heaviest.values());
    }

    private static Evidence heavier(Evidence one, Evidence other) {
        return Math.abs(one.weight()) >= Math.abs(other.weight()) ? one : other;
    }

    private static Verdict verdict(List<Evidence> evidence, int total, boolean ruled) {
        if (ruled) {
            return total > 0 ? Verdict.SAME : Verdict.DISTINCT;
        }
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.forEach(item -> kinds.add(item.kind()));
        boolean sameReading = kinds.contains(EvidenceKind.SAME_READING);
        boolean split = kinds.contains(EvidenceKind.SPLIT_BY_COUNTY);
        boolean barred = kinds.stream().anyMatch(EvidenceKind::bars) && !(sameReading && !split) && !isOneAgreement(kinds);
        if (sameReading && !split || total >= SAME_FROM && !barred) {
            return Verdict.SAME;
        }
        return total >= askedFrom(kinds) ? Verdict.UNDECIDED : Verdict.DISTINCT;
    }

    /// Whether nothing bars the pair but words that a correction changes, and time and papers show one agreement carried on.
    private static boolean isOneAgreement(Set<EvidenceKind> kinds) {
        boolean onlyWords = kinds.stream().filter(EvidenceKind::bars).allMatch(CORRECTED::contains);
        boolean carriedOn = kinds.contains(EvidenceKind.HANDOVER) || kinds.contains(EvidenceKind.PENDING_THEN_LISTED);
        return onlyWords && carriedOn && (kinds.contains(EvidenceKind.SAME_DOCUMENT) || kinds.contains(EvidenceKind.SAME_SIGNING));
    }

    /// From which sum on somebody should look at a pair; names that are unlike need loud circumstances.
    private static int askedFrom(Set<EvidenceKind> kinds) {
        if (kinds.contains(EvidenceKind.TWO_STATES)) {
            return kinds.contains(EvidenceKind.HANDOVER) && kinds.contains(EvidenceKind.SAME_SIGNING) ? 0 : Integer.MAX_VALUE;
        }
        if (kinds.contains(EvidenceKind.OTHER_OFFICE)) {
            return ASKED_OF_TWO_OFFICES;
        }
        return kinds.contains(EvidenceKind.OTHER_WORDS) || kinds.contains(EvidenceKind.BOARD_AND_OFFICE)
                ? ASKED_WITHOUT_LIKENESS
                : DISTINCT_TO + 1;
    }

    /// @param evidence heaviest first
    record Judgement(Verdict verdict, List<Evidence> evidence, int total) {
        Judgement {
            evidence = List.copyOf(evidence);
        }

        /// Whether something more than unlikeness speaks against one body.
        boolean isStrongAgainst() {
            return verdict == Verdict.DISTINCT
                    && evidence.stream().anyMatch(item -> item.kind().bars() && item.kind() != EvidenceKind.OTHER_WORDS);
        }
    }
}
