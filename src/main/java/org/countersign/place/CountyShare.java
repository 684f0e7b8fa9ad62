package org.countersign.place;

import java.util.OptionalInt;

/// The part of a municipality or ZIP code that lies in one county.
///
/// @param fips the county's FIPS code, of the vintage the source was counted by
/// @param population the people of that part in the 2020 Census; empty where the source counts addresses (ZIP codes)
/// @param share the part of the whole, from 0 to 1
public record CountyShare(String fips, OptionalInt population, double share) {
    public CountyShare {
        Digits.require(fips, 5, "a county's FIPS code");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, got " + share + " for " + fips);
        }
    }
}
