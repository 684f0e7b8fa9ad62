package org.countersign.law;

/// A text in English and in Spanish; neither may be missing.
///
/// @param en the English text
/// @param es the Spanish text
public record Bilingual(String en, String es) {
    public Bilingual {
        if (en.isBlank() || es.isBlank()) {
            throw new IllegalArgumentException("a text is said in both languages, got en '" + en + "' and es '" + es + "'");
        }
    }

    /// The text in one language.
    ///
    /// @param language `en` or `es`
    /// @throws IllegalArgumentException for any other
    public String in(String language) {
        return switch (language) {
            case "en" -> en;
            case "es" -> es;
            default -> throw new IllegalArgumentException("no language of ours: " + language + ", there are en and es");
        };
    }
}
