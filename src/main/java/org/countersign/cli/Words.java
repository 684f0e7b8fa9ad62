package org.countersign.cli;

/// Numbers with their nouns.
final class Words {
    private Words() {}

    /// `1 agency`, `2 agencies`.
    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
