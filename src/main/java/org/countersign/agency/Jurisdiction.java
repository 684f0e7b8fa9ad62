package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words of a name that are not its office, read as a place or body: `City of Hialeah`, `Hialeah`, `Hialeah City`.
///
/// @param type what the words say it is
/// @param core the words without the type; never without the type when nothing else would be left
record Jurisdiction(JurisdictionType type, List<String> core) {
    private static final Set<String> BEFORE_TYPE = Set.of("charter", "consolidated", "unified", "metropolitan", "metro");

    /// Reads words that have no filler at their ends.
    static Jurisdiction of(List<String> words) {
        if (words.isEmpty()) {
            return new Jurisdiction(JurisdictionType.UNSTATED, List.of());
        }
        Optional<JurisdictionType> body = JurisdictionType.inName(words);
        if (body.isPresent()) {
            return new Jurisdiction(body.get(), withoutFillers(words));
        }
        Optional<JurisdictionType> leading = JurisdictionType.of(words.getFirst());
        if (leading.isPresent() && words.size() > 2 && words.get(1).equals("of")) {
            return new Jurisdiction(leading.get(), withoutFillers(of(words.subList(2, words.size())).core()));
        }
        Optional<JurisdictionType> trailing = JurisdictionType.of(words.getLast());
        if (trailing.isPresent() && words.size() > 1) {
            int end = words.size() - 1;
            while (end > 1 && BEFORE_TYPE.contains(words.get(end - 1))) {
                end--;
            }
            return new Jurisdiction(trailing.get(), withoutFillers(words.subList(0, end)));
        }
        return new Jurisdiction(JurisdictionType.UNSTATED, withoutFillers(words));
    }

    static List<String> withoutFillers(List<String> words) {
        List<String> core = new ArrayList<>(words);
        core.removeIf(word -> word.equals("of") || word.equals("the") || word.equals("and") || word.equals("at"));
        return core.isEmpty() ? words : core;
    }
}
