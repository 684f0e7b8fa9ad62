package org.countersign.place;

/// Whether the Census still counts by a county, or did so only in the past.
public enum Vintage {
    /// A county or county equivalent of today.
    CURRENT,
    /// One that has been replaced, such as Connecticut's eight counties (by planning regions in 2022).
    HISTORICAL
}
