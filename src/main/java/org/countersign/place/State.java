package org.countersign.place;

/// A state, the District of Columbia, or one of the five inhabited territories.
///
/// @param usps the two letters the post office uses, such as `TX`
/// @param fips the two digits the Census uses, such as `48`
/// @param name the name in full
/// @param territory whether it is a territory; the District of Columbia is not
public record State(String usps, String fips, String name, boolean territory) {
    public State {
        if (!usps.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a state has two capital letters, got " + usps);
        }
        if (!fips.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("a state's FIPS code has two digits, got " + fips);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("state " + usps + " has no name");
        }
    }
}
