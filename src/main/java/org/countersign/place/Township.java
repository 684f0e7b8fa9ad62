package org.countersign.place;

/// A town, township or other division of a county with functions of its own (county subdivision, 2023).
///
/// @param geoid the ten digits of the division; the first five are the county's
/// @param usps the state's two letters
/// @param name the name as the Census writes it, without the kind
/// @param lsad the kind as the Census writes it, such as `township`; may be empty
public record Township(String geoid, String usps, String name, String lsad) {
    public Township {
        Digits.require(geoid, 10, "a county subdivision's code");
        if (name.isBlank()) {
            throw new IllegalArgumentException("county subdivision " + geoid + " has no name");
        }
    }

    /// The FIPS code of the county it lies in; it lies in one only.
    public String county() {
        return geoid.substring(0, 5);
    }

    /// Name and kind, such as `Hardyston township`.
    public String fullName() {
        return lsad.isEmpty() ? name : name + " " + lsad;
    }
}
