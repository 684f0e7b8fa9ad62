package org.countersign.law;

/// How sure a fact is. What is not READ says so wherever it is shown.
public enum Sureness {
    /// The text itself was read.
    READ(new Bilingual("text read", "texto leído")),
    /// The press or another second hand says so.
    REPORTED(new Bilingual("reported", "según terceros")),
    /// Nobody who worked on this has seen a source that says so.
    UNVERIFIED(new Bilingual("unverified", "sin verificar"));

    private final Bilingual words;

    Sureness(Bilingual words) {
        this.words = words;
    }

    /// As people read it.
    public Bilingual words() {
        return words;
    }
}
