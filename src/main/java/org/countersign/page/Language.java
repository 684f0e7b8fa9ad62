package org.countersign.page;

import java.util.Locale;
import java.util.Optional;

/// The languages of the pages. Twins (JSON, CSV) have one form for all.
public enum Language {
    /// English as in the United States.
    ENGLISH("en", "English", ""),
    /// Spanish as in the United States.
    SPANISH("es", "Español", "/es");

    private final String code;
    private final String ownName;
    private final String prefix;
    private final Locale locale;

    Language(String code, String ownName, String prefix) {
        this.code = code;
        this.ownName = ownName;
        this.prefix = prefix;
        this.locale = Locale.of(code, "US");
    }

    /// The language of a code of two letters (BCP 47).
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /// Two letters, as in `lang` attributes.
    public String code() {
        return code;
    }

    /// The language's name in itself.
    public String ownName() {
        return ownName;
    }

    /// What the addresses of its pages begin with; empty for English.
    public String prefix() {
        return prefix;
    }

    /// How it writes numbers and days.
    public Locale locale() {
        return locale;
    }

    /// The other language, which every page is offered in too.
    public Language other() {
        return this == ENGLISH ? SPANISH : ENGLISH;
    }
}
