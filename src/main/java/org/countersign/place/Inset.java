package org.countersign.place;

/// A part of the country that is drawn with a projection and in a corner of its own; together they make the map.
///
/// The lower 48 and Hawaii share one scale and Alaska is drawn at 35 % of it, as is usual; the territories are drawn larger,
/// since at the common scale Guam would be a dot.
enum Inset {
    /// The 48 states that touch one another, and the District of Columbia.
    LOWER_48(new Albers(-96.6, 38.7, 29.5, 45.5), 1, 750, 469),
    /// Alaska, below California.
    ALASKA(new Albers(-156, 58.5, 55, 65), 0.35, 136, 871),
    /// Hawaii, beside Alaska.
    HAWAII(new Albers(-160, 19.9, 8, 18), 1, 340, 893),
    /// American Samoa.
    AMERICAN_SAMOA(new Albers(-170.14, -14.27, -10, -18), 2.5, 1400, 700),
    /// Guam.
    GUAM(new Albers(144.79, 13.45, 10, 16), 2.5, 1440, 625),
    /// The Northern Mariana Islands, a chain from south to north.
    NORTHERN_MARIANAS(new Albers(145.5, 16.5, 14, 19), 1.4, 1440, 450),
    /// Puerto Rico.
    PUERTO_RICO(new Albers(-66.6, 18.2, 17, 19), 1.5, 1400, 865),
    /// The Virgin Islands of the United States.
    VIRGIN_ISLANDS(new Albers(-64.8, 18.03, 17, 19), 2.5, 1440, 775);

    /// How many units of the drawing the radius of the earth has, where the scale is 1.
    private static final double RADIUS = 2000;

    private final Albers projection;
    private final double scale;
    private final Spot middle;

    Inset(Albers projection, double scale, int x, int y) {
        this.projection = projection;
        this.scale = scale;
        this.middle = new Spot(x, y);
    }

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

    /// Where a point of the earth is drawn, in a drawing so many times as large as the map.
    Spot project(Position position, int times) {
        Spot spot = projection.project(position);
        return new Spot(times * (middle.x() + spot.x() * RADIUS * scale), times * (middle.y() + spot.y() * RADIUS * scale));
    }
}
