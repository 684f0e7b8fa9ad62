package org.countersign.sighting;

import java.util.Set;

/// The words for nothing: what people type, and what spreadsheets leave, where there is no value.
final class Absent {
    private static final Set<String> WORDS =
            Set.of("na", "n a", "none", "null", "nil", "tbd", "unknown", "not available", "not applicable");

    private Absent() {}

    /// Whether a text says that there is nothing: `#N/A`, `#NA`, `N/A`, `#n?A`, `-`, blank and their like.
    static boolean is(String text) {
        String words = Column.words(text);
        return words.isEmpty() || WORDS.contains(words);
    }
}
