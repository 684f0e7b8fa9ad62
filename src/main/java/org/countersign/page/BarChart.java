package org.countersign.page;

import java.util.List;
import java.util.Objects;

/// Numbers drawn as bars, one below the other, each under its name. Drawn narrow, so that its words are read on a phone.
///
/// @param bars the largest first
public record BarChart(List<Bar> bars) {
    /// The width of the drawing.
    public static final int WIDTH = 360;
    /// The height of one bar with its name.
    public static final int ROW = 34;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /// A bar.
    ///
    /// @param label its name
    /// @param value its number, from 0
    /// @param tone the class of its colour
    public record Bar(String label, int value, String tone) {
        public Bar {
            Objects.requireNonNull(label);
            Objects.requireNonNull(tone);
        }
    }

    /// The height of the drawing.
    public int height() {
        return bars.size() * ROW;
    }

    /// How long a bar is; one that stands for something can be seen.
    public int length(Bar bar) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(0));
        return Math.max(bar.value() > 0 ? 2 : 0, (int) ((long) bar.value() * WIDTH / most));
    }
}
