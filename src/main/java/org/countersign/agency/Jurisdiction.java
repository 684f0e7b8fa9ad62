package org.countersign.agency;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words of a name that are not its office, read as a place or body: `City of Hialeah`, `Hialeah`, `Hialeah City`.
///
/// @param type what the words say it is
/// @param core the words without the type; never without the type when nothing else would be left
/// @param within the county that is named behind the place, as in `Southampton Twp Cumberland County`; often empty
/// @param extra words that tell of the form of government, such as `metropolitan`
record Jurisdiction(JurisdictionType type, List<String> core, String within, List<String> extra) {
    private static final Set<String> GOVERNMENT = Set.of("charter", "consolidated", "unified", "metropolitan", "metro");
    private static final Set<String> FILLERS = Set.of("of", "the", "and", "at");

    /// Reads words that have no filler at their ends.
    static Jurisdiction of(List<String> words) {
        Optional<JurisdictionType> body = JurisdictionType.inName(words);
        if (words.isEmpty() || body.isPresent()) {
            return new Jurisdiction(body.orElse(JurisdictionType.UNSTATED), withoutFillers(words), "", List.of());
        }
        List<String> extra = words.stream().filter(GOVERNMENT::contains).toList();
        List<String> bare = words.stream().filter(word -> !GOVERNMENT.contains(word)).toList();
        Jurisdiction read = bare.isEmpty() ? new Jurisdiction(JurisdictionType.UNSTATED, words, "", List.of()) : place(bare);
        return new Jurisdiction(read.type(), read.core(), read.within(), bare.isEmpty() ? List.of() : extra);
    }

    private static Jurisdiction place(List<String> words) {
        Optional<JurisdictionType> leading = JurisdictionType.of(words.getFirst());
        if (leading.isPresent() && words.size() > 2 && words.get(1).equals("of")) {
            Jurisdiction rest = place(words.subList(2, words.size()));
            return new Jurisdiction(leading.get(), rest.type() == JurisdictionType.UNSTATED ? rest.core() : once(rest.core()),
                    rest.within(), List.of());
        }
        if (leading.equals(Optional.of(JurisdictionType.COUNTY)) && words.size() > 1 && JurisdictionType.of(words.getLast()).isEmpty()) {
            return new Jurisdiction(JurisdictionType.COUNTY, withoutFillers(words.subList(1, words.size())), "", List.of());
        }
        for (int i = 1; i < words.size() - 1; i++) {
            JurisdictionType type = JurisdictionType.of(words.get(i)).orElse(JurisdictionType.UNSTATED);
            if (type == JurisdictionType.TOWNSHIP || type == JurisdictionType.BOROUGH) {
                String within = String.join("", place(words.subList(i + 1, words.size())).core());
                return new Jurisdiction(type, withoutFillers(words.subList(0, i)), within, List.of());
            }
        }
        Optional<JurisdictionType> trailing = words.size() > 1 ? JurisdictionType.of(words.getLast()) : Optional.empty();
        List<String> core = trailing.isPresent() ? words.subList(0, words.size() - 1) : words;
        return new Jurisdiction(trailing.orElse(JurisdictionType.UNSTATED), withoutFillers(core), "", List.of());
    }

    /// A name that is said twice, with its type before and behind it, said once.
    private static List<String> once(List<String> words) {
        int half = words.size() / 2;
        boolean doubled = words.size() % 2 == 0 && words.subList(0, half).equals(words.subList(half, words.size()));
        return doubled && half > 0 ? words.subList(0, half) : words;
    }

    static List<String> withoutFillers(List<String> words) {
        List<String> core = words.stream().filter(word -> !FILLERS.contains(word)).toList();
        return core.isEmpty() ? words : core;
    }
}
