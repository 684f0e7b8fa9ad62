package org.countersign.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The growth drawn: one area for each model, stacked, along true time. Whole numbers in a box of its own size.
///
/// @param growth what is drawn
public record GrowthChart(Growth growth) {
    /// The width of the drawing.
    public static final int WIDTH = 720;
    /// The height of the drawing.
    public static final int HEIGHT = 300;

    private static final int LEFT = 48;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int STEPS = 4;

    /// An area with its model's code.
    ///
    /// @param code the model's code
    /// @param path the outline as SVG has it
    public record Area(String code, String path) {}

    /// A line across with its number.
    ///
    /// @param at where it is
    /// @param value what it stands for
    public record Step(int at, int value) {}

    /// The areas, the lowest first.
    public List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        int[] below = new int[growth.points().size()];
        for (String code : codes()) {
            int[] above = below.clone();
            for (int i = 0; i < above.length; i++) {
                above[i] += growth.points().get(i).under(code);
            }
            areas.add(new Area(code, outline(below, above)));
            below = above;
        }
        return areas;
    }

    /// The models' codes, from the bottom up: the three of today first.
    public List<String> codes() {
        List<String> codes = new ArrayList<>(Models.TODAY.stream().map(model -> model.code()).toList());
        growth.points().stream().flatMap(point -> point.byModel().keySet().stream()).distinct().sorted()
                .filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes;
    }

    /// Lines across at round numbers.
    public List<Step> steps() {
        int step = round(Math.max(1, growth.most() / STEPS));
        List<Step> steps = new ArrayList<>();
        for (int value = 0; value <= growth.most(); value += step) {
            steps.add(new Step(y(value), value));
        }
        return steps;
    }

    /// A mark for each first of January.
    public List<Timeline.Mark> years() {
        List<Timeline.Mark> years = new ArrayList<>();
        if (growth.points().isEmpty()) {
            return years;
        }
        for (int year = first().getYear() + 1; year <= last().getYear(); year++) {
            years.add(new Timeline.Mark(x(LocalDate.of(year, 1, 1)), year));
        }
        return years;
    }

    /// Where the areas begin.
    public int left() {
        return LEFT;
    }

    /// Where they end.
    public int right() {
        return WIDTH - RIGHT;
    }

    /// The base line.
    public int floor() {
        return HEIGHT - BOTTOM;
    }

    private String outline(int[] below, int[] above) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < above.length; i++) {
            path.append(i == 0 ? 'M' : 'L').append(x(growth.points().get(i).day())).append(' ').append(y(above[i]));
        }
        for (int i = below.length - 1; i >= 0; i--) {
            path.append('L').append(x(growth.points().get(i).day())).append(' ').append(y(below[i]));
        }
        return path.append('Z').toString();
    }

    private LocalDate first() {
        return growth.points().getFirst().day();
    }

    private LocalDate last() {
        return growth.points().getLast().day();
    }

    private int x(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first(), last()));
        return LEFT + (int) (ChronoUnit.DAYS.between(first(), day) * (WIDTH - LEFT - RIGHT) / whole);
    }

    private int y(int value) {
        return HEIGHT - BOTTOM - (int) ((long) value * (HEIGHT - TOP - BOTTOM) / Math.max(1, growth.most()));
    }

    /// The next number up that people count in: 1, 2 or 5 with noughts.
    private static int round(int least) {
        int power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power >= least) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }
}
