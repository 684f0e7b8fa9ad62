package org.countersign.place;

/// A county or state as it is drawn.
///
/// @param fips the FIPS code: five digits for a county, two for a state
/// @param path the value of the attribute `d` of an SVG path, in whole units; to be filled by either rule
/// @param box the smallest box around it
/// @param label a spot well within it, where a name or mark can stand
public record Outline(String fips, String path, Box box, Spot label) {}
