package org.countersign.place;

import java.util.OptionalInt;

/// A county or what the Census counts as one: parish, borough, census area, municipio, independent city, planning region.
///
/// @param fips the five digits of the county's FIPS code; the first two are the state's
/// @param usps the state's two letters
/// @param name the name without its suffix, such as `Doña Ana`
/// @param suffix the kind as the Census writes it, such as `County` or `city`; empty where the name has none (Carson City)
/// @param population the people living there by the estimate for 1 July 2025; empty where that estimate has no row
/// @param vintage whether the Census still uses it
public record County(String fips, String usps, String name, String suffix, OptionalInt population, Vintage vintage) {
    public County {
        Digits.require(fips, 5, "a county's FIPS code");
        if (name.isBlank()) {
            throw new IllegalArgumentException("county " + fips + " has no name");
        }
    }

    /// The name as the Census prints it, such as `Fairfax city` or `Fairfax County`.
    public String fullName() {
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    /// Whether it is a city that belongs to no county, as in Virginia, or one that is its own county equivalent.
    public boolean independentCity() {
        return suffix.equals("city") || suffix.isEmpty() && name.endsWith(" City");
    }

    /// Whether the Census counts by it today.
    public boolean current() {
        return vintage == Vintage.CURRENT;
    }
}
