package org.countersign.place;

/// A place whose name is near to a text that fits nothing.
///
/// @param kind what it is
/// @param id its census code: five digits for a county, seven for a municipality, ten for a township
/// @param name its name with its kind, as the Census prints it
/// @param distance how many letters must be changed, added, dropped or swapped with their neighbour, after both are folded
public record Suggestion(PlaceKind kind, String id, String name, int distance) {}
