package org.countersign.claim;

/// How firmly a number is stated, and what that allows.
enum Hedge {
    /// The number itself.
    EXACT,
    /// "about 900": within a tenth of it, or what rounds to it.
    ABOUT,
    /// "nearly 900": not above it, and within a tenth below.
    NEARLY,
    /// "more than 1,300", however far.
    MORE,
    /// "just over 1,000": above it, and within a tenth.
    JUST_OVER,
    /// "at least seven".
    LEAST,
    /// "fewer than ten".
    LESS,
    /// "up to ten".
    MOST;

    private static final double NEAR = 0.1;
    private static final double CLOSE = 0.1;

    /// Whether a stated number is true of an actual one under this hedge.
    boolean allows(double stated, double actual) {
        return switch (this) {
            case EXACT -> actual == stated;
            case ABOUT -> Math.abs(actual - stated) <= Math.max(NEAR * stated, small(stated)) || roundsTo(stated, actual);
            case NEARLY -> actual <= stated && actual >= stated - Math.max(CLOSE * stated, small(stated));
            case MORE -> actual > stated;
            case JUST_OVER -> actual > stated && actual <= stated + Math.max(CLOSE * stated, small(stated));
            case LEAST -> actual >= stated;
            case LESS -> actual < stated;
            case MOST -> actual <= stated;
        };
    }

    /// With small numbers one more or less is near.
    private static double small(double stated) {
        return stated >= 10 ? 1 : 0;
    }

    /// Whether a number is what another rounds to: `1,500` for 1,492. A number of ten or more that ends in zeros was rounded
    /// to its last digit that is none.
    static boolean roundsTo(double stated, double actual) {
        if (stated < 100 || stated % 10 != 0 || stated != Math.rint(stated)) {
            return false;
        }
        double step = 10;
        while (stated % (step * 10) == 0) {
            step *= 10;
        }
        return Math.abs(actual - stated) <= step / 2 && Math.abs(actual - stated) <= NEAR * stated;
    }
}
