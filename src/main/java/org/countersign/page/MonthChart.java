package org.countersign.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A number for each month drawn as columns along true time; a month without one has none.
///
/// @param months the numbers by month; at least one
/// @param time the days, from the first month's first to the last one's last
/// @param values the numbers
public record MonthChart(Map<YearMonth, Integer> months, TimeAxis time, ValueAxis values) {
    /// The width of the drawing.
    public static final int WIDTH = 720;
    /// The height of the drawing.
    public static final int HEIGHT = 300;

    private static final int LEFT = 66;
    private static final int RIGHT = 14;
    private static final int TOP = 12;
    private static final int BOTTOM = 38;

    public MonthChart {
        months = java.util.Collections.unmodifiableMap(new TreeMap<>(months));
    }

    /// The drawing of some months.
    static MonthChart of(Map<YearMonth, Integer> months) {
        TreeMap<YearMonth, Integer> sorted = new TreeMap<>(months);
        TimeAxis time = new TimeAxis(sorted.firstKey().atDay(1), sorted.lastKey().atEndOfMonth(), LEFT, WIDTH - RIGHT);
        int most = sorted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new MonthChart(sorted, time, new ValueAxis(most, HEIGHT - BOTTOM, TOP));
    }

    /// A column.
    ///
    /// @param at where it begins
    /// @param width how wide it is
    /// @param top its upper end
    public record Column(int at, int width, int top) {}

    /// The columns in the order of time.
    public List<Column> columns() {
        return months.entrySet().stream().map(month -> column(month.getKey(), month.getValue())).toList();
    }

    private Column column(YearMonth month, int value) {
        int from = time.at(month.atDay(1));
        int to = time.at(month.plusMonths(1).atDay(1));
        return new Column(from, Math.max(1, to - from - 1), values.at(value));
    }

    /// The years to be written below: every one, or every fifth where they would stand too close.
    public List<Timeline.Mark> years() {
        List<Timeline.Mark> all = time.years();
        return all.size() <= 8 ? all : all.stream().filter(year -> year.year() % 5 == 0).toList();
    }

    /// The first month's first day.
    public LocalDate first() {
        return time.first();
    }

    /// The month with the highest number, the earliest of several.
    public YearMonth peak() {
        return months.entrySet().stream()
                .max(Map.Entry.<YearMonth, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<YearMonth, Integer>comparingByKey().reversed()))
                .orElseThrow().getKey();
    }
}
