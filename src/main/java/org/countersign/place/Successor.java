package org.countersign.place;

import java.util.OptionalDouble;

/// A county of today that took over ground of a former one.
///
/// @param fips the county of today
/// @param towns how many towns of the former county are known to lie in it; 0 where it is known from the act of change alone
/// @param share the part of the former county's people that live in it now, from 0 to 1; empty where it cannot be computed
public record Successor(String fips, int towns, OptionalDouble share) {
    public Successor {
        Digits.require(fips, 5, "a county's FIPS code");
        if (towns < 0) {
            throw new IllegalArgumentException("towns cannot be fewer than none, got " + towns);
        }
    }
}
