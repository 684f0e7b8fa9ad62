package org.countersign.page;

import java.util.ArrayList;
import java.util.List;

/// Numbers from 0 laid along an upright line, in whole units of a drawing, with round numbers as steps.
///
/// @param most the highest number
/// @param floor where 0 is
/// @param top where the highest is
public record ValueAxis(int most, int floor, int top) {
    private static final int STEPS = 4;

    public ValueAxis {
        if (most < 0 || top > floor) {
            throw new IllegalArgumentException("an axis runs upward from 0: " + most + ", " + floor + " to " + top);
        }
    }

    /// A line across with its number.
    ///
    /// @param at where it is
    /// @param value what it stands for
    public record Step(int at, int value) {}

    /// Where a number is.
    public int at(int value) {
        return floor - (int) ((long) value * (floor - top) / Math.max(1, most));
    }

    /// Lines across at round numbers; at least four above 0 where the highest number has room for them.
    public List<Step> steps() {
        int step = round(Math.max(1, most / STEPS));
        List<Step> steps = new ArrayList<>();
        for (int value = 0; value <= most; value += step) {
            steps.add(new Step(at(value), value));
        }
        return steps;
    }

    /// The next number down that people count in: 1, 2 or 5 with noughts.
    private static int round(int most) {
        int power = 1;
        while (power * 10 <= most) {
            power *= 10;
        }
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }
}
