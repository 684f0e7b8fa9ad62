package org.countersign.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.ruling.Ruling;

/// The facts that rulings in force state about bodies, found by any of a body's spellings.
final class RuledFacts {
    /// What identity and territory can be told; other subjects are for other rooms.
    private static final Set<String> SUBJECTS = Set.of("KIND", "ORI", "COUNTY", "PLACE", "NAME");

    private final Map<String, String> values = new HashMap<>();
    private final List<Ruling> unused = new ArrayList<>();

    /// @param known the spellings there are, as state and folded text
    RuledFacts(List<Ruling> rulings, Set<String> known) {
        for (Ruling ruling : rulings) {
            if (ruling instanceof Ruling.Fact fact && fact.grounds().inForce() && SUBJECTS.contains(fact.subject())) {
                String spelling = fact.state() + '|' + Spelling.fold(fact.name());
                if (known.contains(spelling)) {
                    values.put(fact.subject() + '|' + spelling, fact.value());
                } else {
                    unused.add(fact);
                }
            }
        }
    }

    /// The stated value of a subject for a body of these spellings; the first in the alphabet where two are stated.
    Optional<String> find(String subject, List<Spelling> spellings) {
        return spellings.stream()
                .map(spelling -> values.get(subject + '|' + spelling.state() + '|' + spelling.folded()))
                .filter(value -> value != null)
                .sorted()
                .findFirst();
    }

    /// The facts about a spelling that nobody printed.
    List<Ruling> listUnused() {
        return List.copyOf(unused);
    }
}
