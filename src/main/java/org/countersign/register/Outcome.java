package org.countersign.register;

/// What became of an application, as far as the lists tell.
public enum Outcome {
    /// The agency came to be listed under the model.
    LISTED("listed"),
    /// Neither list has it any more.
    VANISHED("vanished"),
    /// It is on the last pending edition.
    STILL_PENDING("still pending"),
    /// It was on the last pending edition there was; nobody can tell since.
    UNKNOWN_SINCE_ROLL_ENDED("unknown since the roll ended");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
