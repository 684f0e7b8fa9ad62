package org.countersign.place;

/// A part of the country that is drawn with a projection and in a corner of its own; together they make the map.
///
/// The lower 48 and Hawaii share one scale and Alaska is drawn at a third of it, as is usual; the territories are larger,
/// since at the common scale Guam would be a dot.
///
/// @param projection how the round earth becomes flat
/// @param scale how large it is drawn, the lower 48 being 1
/// @param middle where the projection's own middle lies on the map
record Inset(Albers projection, double scale, Spot middle) {
    /// The 48 states that touch one another, and the District of Columbia.
    private static final Inset LOWER_48 = new Inset(new Albers(-96.6, 38.7, 29.5, 45.5), 1, new Spot(750, 469));
    /// Alaska, below California.
    private static final Inset ALASKA = new Inset(new Albers(-156, 58.5, 55, 65), 0.32, new Spot(215, 875));
    /// Hawaii, beside Alaska.
    private static final Inset HAWAII = new Inset(new Albers(-160, 19.9, 8, 18), 1, new Spot(410, 893));
    /// American Samoa.
    private static final Inset AMERICAN_SAMOA = new Inset(new Albers(-170.14, -14.27, -10, -18), 2.5, new Spot(1400, 700));
    /// Guam.
    private static final Inset GUAM = new Inset(new Albers(144.79, 13.45, 10, 16), 2.5, new Spot(1440, 625));
    /// The Northern Mariana Islands, a chain from south to north.
    private static final Inset NORTHERN_MARIANAS = new Inset(new Albers(145.5, 16.5, 14, 19), 1.4, new Spot(1440, 450));
    /// Puerto Rico.
    private static final Inset PUERTO_RICO = new Inset(new Albers(-66.6, 18.2, 17, 19), 1.5, new Spot(1400, 865));
    /// The Virgin Islands of the United States.
    private static final Inset VIRGIN_ISLANDS = new Inset(new Albers(-64.8, 18.03, 17, 19), 2.5, new Spot(1440, 775));

    /// How many units of the drawing the radius of the earth has, where the scale is 1.
    private static final double RADIUS = 2000;

    /// The part in which a county or state is drawn.
    ///
    /// @param fips its FIPS code; the first two digits tell
    static Inset of(String fips) {
        return switch (fips.substring(0, 2)) {
            case "02" -> ALASKA;
            case "15" -> HAWAII;
            case "60" -> AMERICAN_SAMOA;
            case "66" -> GUAM;
            case "69" -> NORTHERN_MARIANAS;
            case "72" -> PUERTO_RICO;
            case "78" -> VIRGIN_ISLANDS;
            default -> LOWER_48;
        };
    }

    /// Whether it stands beside the map, at a scale of its own.
    boolean beside() {
        return !equals(LOWER_48);
    }

    /// Where a point of the earth is drawn, in a drawing so many times as large as the map.
    Spot project(Position position, int times) {
        Spot spot = projection.project(position);
        return new Spot(times * (middle.x() + spot.x() * RADIUS * scale), times * (middle.y() + spot.y() * RADIUS * scale));
    }
}
