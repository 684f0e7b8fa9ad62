package org.countersign.page;

import java.util.ArrayList;
import java.util.List;
import org.countersign.sighting.EnforcementModel;

/// The growth drawn: one area for each model, stacked, along true time. Whole numbers in a box of its own size.
///
/// Above the areas a band of the drawing stays free along the whole axis: days of laws and orders are marked there, by
/// [TimeAxis#at], without touching what is drawn.
///
/// @param growth what is drawn; at least one point
/// @param time the days
/// @param values the numbers
public record GrowthChart(Growth growth, TimeAxis time, ValueAxis values) {
    /// The width of the drawing.
    public static final int WIDTH = 720;
    /// The height of the drawing.
    public static final int HEIGHT = 330;
    /// The height of the free band at the top.
    public static final int BAND = 36;

    private static final int LEFT = 66;
    private static final int RIGHT = 14;
    private static final int BOTTOM = 38;

    /// The drawing of a growth that has points.
    public static GrowthChart of(Growth growth) {
        TimeAxis time = new TimeAxis(growth.points().getFirst().day(), growth.points().getLast().day(), LEFT, WIDTH - RIGHT);
        return new GrowthChart(growth, time, new ValueAxis(growth.most(), HEIGHT - BOTTOM, BAND));
    }

    /// An area with its model's code.
    ///
    /// @param code the model's code
    /// @param path the outline as SVG has it
    public record Area(String code, String path) {}

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

    /// The codes of the models that were listed at some time, from the bottom up: the three of today first.
    public List<String> codes() {
        List<String> codes = new ArrayList<>(Models.TODAY.stream().map(EnforcementModel::code).toList());
        growth.points().stream().flatMap(point -> point.byModel().keySet().stream()).distinct().sorted()
                .filter(code -> !codes.contains(code)).forEach(codes::add);
        codes.removeIf(code -> growth.points().stream().allMatch(point -> point.under(code) == 0));
        return codes;
    }

    private String outline(int[] below, int[] above) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < above.length; i++) {
            path.append(i == 0 ? 'M' : 'L').append(time.at(growth.points().get(i).day())).append(' ').append(values.at(above[i]));
        }
        for (int i = below.length - 1; i >= 0; i--) {
            path.append('L').append(time.at(growth.points().get(i).day())).append(' ').append(values.at(below[i]));
        }
        return path.append('Z').toString();
    }
}
