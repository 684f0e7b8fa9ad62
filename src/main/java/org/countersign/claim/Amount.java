package org.countersign.claim;

import java.util.Objects;

/// A number in a sentence.
///
/// @param value the number; of a percentage or fraction, in hundredths
/// @param form whether it counts, or is a share, or says how many times
/// @param hedge how firmly it is stated
/// @param decimals how many digits stand behind the decimal point
/// @param spelled whether it stands in words
/// @param first the first token, hedge included
/// @param number the first token of the number itself
/// @param last the last token, a sign of per cent included
record Amount(double value, Form form, Hedge hedge, int decimals, boolean spelled, int first, int number, int last) {
    /// How far a fraction in words may be off, in hundredths.
    private static final double ROUGH = 2.5;

    /// What a number is.
    enum Form {
        /// How many.
        COUNT,
        /// Per cent.
        PERCENT,
        /// A fraction in words, such as "half" or "one in five".
        FRACTION,
        /// How many times as many.
        TIMES
    }

    Amount {
        Objects.requireNonNull(form);
        Objects.requireNonNull(hedge);
    }

    boolean isCount() {
        return form == Form.COUNT;
    }

    boolean isShare() {
        return form == Form.PERCENT || form == Form.FRACTION;
    }

    Amount hedged(Hedge by, int from) {
        return new Amount(value, form, by, decimals, spelled, from, number, last);
    }

    /// Whether a count is true of an actual one: under its hedge; spelled out in round words, also what rounds to it.
    boolean allows(double actual) {
        return hedge.allows(value, actual) || hedge == Hedge.EXACT && spelled && value >= 1000 && Hedge.roundsTo(value, actual);
    }

    /// Whether a share is true of an actual one, both in hundredths: as stated, rounded, or truncated; a fraction in words is rough.
    boolean allowsShare(double actual) {
        if (form == Form.FRACTION) {
            return switch (hedge) {
                case EXACT -> Math.abs(actual - value) <= ROUGH;
                case ABOUT -> Math.abs(actual - value) <= Math.max(ROUGH, value / 10);
                case NEARLY -> actual < value + 0.05 && actual >= value - Math.max(ROUGH, value / 10);
                default -> hedge.allows(value, actual);
            };
        }
        double scale = Math.pow(10, decimals);
        double rounded = Math.round(actual * scale) / scale;
        double cut = Math.floor(actual * scale) / scale;
        return switch (hedge) {
            case EXACT -> value == rounded || value == cut;
            case ABOUT -> Math.abs(actual - value) <= Math.max(ROUGH, value / 10);
            default -> hedge.allows(value, actual) || hedge != Hedge.MORE && hedge != Hedge.LESS && hedge.allows(value, rounded);
        };
    }

    /// Whether so many times are true of an actual ratio: bare words such as "tripled" mean at least that, and not half as much again.
    boolean allowsTimes(double actual) {
        return switch (hedge) {
            case EXACT -> decimals > 0
                    ? Math.abs(actual - value) <= 0.5 / Math.pow(10, decimals)
                    : (Math.round(actual) == value || actual >= value) && actual < value * 1.5;
            case ABOUT -> Math.abs(actual - value) <= Math.max(0.5, value / 10);
            default -> hedge.allows(value, actual);
        };
    }
}
