package org.countersign.place;

/// The kinds of place that are searched by name.
public enum PlaceKind {
    /// A county or county equivalent.
    COUNTY,
    /// A place of the Census: city, town, village, borough, CDP.
    MUNICIPALITY,
    /// A county subdivision: town, township.
    TOWNSHIP
}
