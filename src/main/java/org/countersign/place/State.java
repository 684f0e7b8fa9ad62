package org.countersign.place;

/// A state, the District of Columbia, or one of the five inhabited territories.
///
/// @param usps the two letters the post office uses, such as `TX`
/// @param fips the two digits the Census uses, such as `48`
/// @param name the name in full
/// @param territory whether it is a territory; the District of Columbia is not
public record State(String usps, String fips, String name, boolean territory) {
    public State {
        if (usps.length() != 2) {
            throw new IllegalArgumentException("a state has two letters, got " + usps);
        }
        Digits.require(fips, 2, "a state's FIPS code");
        if (name.isBlank()) {
            throw new IllegalArgumentException("state " + usps + " has no name");
        }
    }
}
