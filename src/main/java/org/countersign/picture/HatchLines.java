package org.countersign.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The parts of slanting lines that lie within an outline.
///
/// A line is all points where x + y, or x - y, is the same number; the numbers are whole steps from 0, whatever the outline.
final class HatchLines {
    private final double step;
    private final double sign;
    private final TreeMap<Long, List<Double>> crossings = new TreeMap<>();

    private HatchLines(double step, boolean rising) {
        this.step = step * Math.sqrt(2);
        this.sign = rising ? 1 : -1;
    }

    /// @param outline of straight lines; what an even number of its lines surrounds is without
    static List<Line2D> of(Path2D outline, double step, boolean rising) {
        HatchLines lines = new HatchLines(step, rising);
        lines.walk(outline);
        return lines.within();
    }

    private void walk(Path2D outline) {
        double[] to = new double[6];
        double[] start = new double[2];
        double[] at = new double[2];
        for (PathIterator edges = outline.getPathIterator(null); !edges.isDone(); edges.next()) {
            switch (edges.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    cross(at, start);
                    System.arraycopy(to, 0, start, 0, 2);
                    System.arraycopy(to, 0, at, 0, 2);
                }
                case PathIterator.SEG_LINETO -> {
                    cross(at, to);
                    System.arraycopy(to, 0, at, 0, 2);
                }
                default -> {
                    cross(at, start);
                    System.arraycopy(start, 0, at, 0, 2);
                }
            }
        }
        cross(at, start);
    }

    /// Notes where the edge between two points crosses lines; the first end counts as on it, the other does not.
    private void cross(double[] from, double[] to) {
        double first = number(from);
        double last = number(to);
        double low = Math.min(first, last);
        double high = Math.max(first, last);
        for (long line = (long) Math.floor(low / step) + 1; line * step <= high; line++) {
            double share = (line * step - first) / (last - first);
            crossings.computeIfAbsent(line, same -> new ArrayList<>()).add(from[0] + share * (to[0] - from[0]));
        }
    }

    private double number(double[] point) {
        return point[0] + sign * point[1];
    }

    private List<Line2D> within() {
        List<Line2D> lines = new ArrayList<>();
        crossings.forEach((line, across) -> {
            across.sort(Comparator.naturalOrder());
            for (int i = 0; i + 1 < across.size(); i += 2) {
                lines.add(new Line2D.Double(across.get(i), y(line, across.get(i)), across.get(i + 1), y(line, across.get(i + 1))));
            }
        });
        return lines;
    }

    private double y(long line, double x) {
        return sign * (line * step - x);
    }
}
