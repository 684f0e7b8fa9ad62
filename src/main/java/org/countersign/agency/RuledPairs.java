package org.countersign.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.ruling.Ruling;

/// The rulings in force that say of two spellings that they are one body or two, by the spellings as folded.
final class RuledPairs {
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, List<String>> concerning = new HashMap<>();
    private final List<Ruling> unused = new ArrayList<>();

    /// @param rulings all rulings; those that are no pair are passed over
    /// @param known the spellings there are, as state and folded text
    RuledPairs(List<Ruling> rulings, Set<String> known) {
        for (Ruling ruling : rulings) {
            if (!ruling.grounds().inForce()) {
                continue;
            }
            switch (ruling) {
                case Ruling.Same same -> put(same, same.state(), same.first(), same.second(), EvidenceKind.RULED_SAME, known);
                case Ruling.Distinct two -> put(two, two.state(), two.first(), two.second(), EvidenceKind.RULED_DISTINCT, known);
                case Ruling.Reading _,Ruling.Fact _,Ruling.Admission _ -> {
                    // says nothing about pairs of spellings
                }
            }
        }
    }

    /// The ruling on two spellings, as evidence.
    Optional<Evidence> find(Spelling first, Spelling second) {
        return first.state().equals(second.state())
                ? Optional.ofNullable(evidence.get(pair(first.state(), first.folded(), second.folded())))
                : Optional.empty();
    }

    /// The ids of the rulings on a spelling and another.
    List<String> listConcerning(Spelling spelling) {
        return concerning.getOrDefault(spelling.state() + '|' + spelling.folded(), List.of());
    }

    /// The rulings that name a spelling nobody printed, or one spelling twice.
    List<Ruling> listUnused() {
        return List.copyOf(unused);
    }

    private void put(Ruling ruling, String state, String first, String second, EvidenceKind kind, Set<String> known) {
        String one = Spelling.fold(first);
        String other = Spelling.fold(second);
        if (one.equals(other) || !known.containsAll(List.of(state + '|' + one, state + '|' + other))) {
            unused.add(ruling);
            return;
        }
        for (String spelling : List.of(state + '|' + one, state + '|' + other)) {
            concerning.computeIfAbsent(spelling, unused -> new ArrayList<>()).add(ruling.grounds().id());
        }
        evidence.put(pair(state, one, other), Evidence.of(kind, "ruling " + ruling.grounds().id() + ": " + ruling.grounds().reason()));
    }

    private static String pair(String state, String one, String other) {
        return state + '|' + (one.compareTo(other) < 0 ? one + '|' + other : other + '|' + one);
    }
}
