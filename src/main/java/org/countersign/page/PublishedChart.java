package org.countersign.page;

import java.time.LocalDate;
import java.util.List;
import org.countersign.export.Json;
import org.countersign.law.PublishedCount;

/// Counts that others published, drawn as single points with their own units, apart from the register's own series and never
/// joined to it or to each other: what lay between two of them nobody knows.
///
/// @param counts statements of total numbers, by day
public record PublishedChart(List<PublishedCount> counts) {
    /// The width of the drawing.
    public static final int WIDTH = 720;
    /// The height of the drawing.
    public static final int HEIGHT = 300;

    private static final int LEFT = 66;
    private static final int RIGHT = 30;
    private static final int TOP = 24;
    private static final int BOTTOM = 38;

    public PublishedChart {
        counts = counts.stream().filter(PublishedChart::isTotal).toList();
    }

    /// From this day on the register has lists of its own.
    private static final LocalDate OWN = LocalDate.of(2021, 1, 13);

    private static boolean isTotal(PublishedCount count) {
        return count.day().latest().isBefore(OWN) && count.unit() != PublishedCount.Unit.NEW_AGREEMENTS
                && count.unit() != PublishedCount.Unit.ENDINGS;
    }

    /// A point.
    ///
    /// @param count what it shows
    /// @param x from the left
    /// @param y from the top
    public record Point(PublishedCount count, int x, int y) {
        /// Agreements are round, everything else is square: units are not mixed by eye.
        public boolean isRound() {
            return count.unit() == PublishedCount.Unit.AGREEMENTS;
        }
    }

    /// The days.
    public TimeAxis time() {
        return new TimeAxis(counts.getFirst().day().earliest(), last(), LEFT, WIDTH - RIGHT);
    }

    private LocalDate last() {
        return counts.getLast().day().latest();
    }

    /// The numbers.
    public ValueAxis values() {
        return new ValueAxis(counts.stream().mapToInt(PublishedCount::figure).max().orElse(1), HEIGHT - BOTTOM, TOP);
    }

    /// The points, in order.
    public List<Point> points() {
        TimeAxis time = time();
        ValueAxis values = values();
        return counts.stream().map(count -> new Point(count, time.at(count.day().earliest()), values.at(count.figure())))
                .toList();
    }

    Object tree() {
        return counts.stream().map(count -> Json.object("id", count.id(), "day", count.day().text(), "figure", count.figure(), "unit",
                count.unit().name(), "by", count.by().en())).toList();
    }
}
