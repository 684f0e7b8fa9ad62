package org.countersign.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Scope;
import org.countersign.register.Tally;

/// How many agreements the lists held at the end of each month, by model.
///
/// @param points one for each month that has an edition, in order
public record Growth(List<Point> points) {
    public Growth {
        points = List.copyOf(points);
    }

    /// A month's end.
    ///
    /// @param day the day of the month's last edition
    /// @param byModel agreements by model code
    public record Point(LocalDate day, Map<String, Integer> byModel) {
        public Point {
            byModel = java.util.Collections.unmodifiableMap(new TreeMap<>(byModel));
        }

        /// All agreements of the month's end.
        public int total() {
            return byModel.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Those under one model.
        public int under(String code) {
            return byModel.getOrDefault(code, 0);
        }
    }

    /// The growth up to the day asked.
    static Growth of(AsOf asOf) {
        return of(asOf, Scope.ALL);
    }

    /// The growth of a state or of a model up to the day asked. What each edition counts to is kept by the register.
    ///
    /// @param scope by state and model only
    static Growth of(AsOf asOf, Scope scope) {
        Tally tally = new Tally(asOf.register());
        return new Growth(asOf.register().participating().monthEnds(asOf.ordinal() + 1).stream()
                .map(edition -> new Point(edition.date(), byModel(tally.agreements(edition), scope)))
                .toList());
    }

    private static Map<String, Integer> byModel(Map<String, Map<String, Integer>> agreements, Scope scope) {
        Map<String, Integer> byModel = new TreeMap<>();
        agreements.forEach((state, models) -> {
            if (scope.state().map(state::equals).orElse(true)) {
                models.forEach((model, count) -> {
                    if (scope.model().map(model::equals).orElse(true)) {
                        byModel.merge(model, count, Integer::sum);
                    }
                });
            }
        });
        return byModel;
    }

    /// The highest total.
    public int most() {
        return points.stream().mapToInt(Point::total).max().orElse(0);
    }

    Object tree() {
        return points.stream()
                .map(point -> Json.object("day", point.day(), "agreements", point.total(), "byModel", point.byModel()))
                .toList();
    }

    /// One month a row.
    Table table() {
        List<String> codes = points.stream().flatMap(point -> point.byModel().keySet().stream()).distinct().sorted().toList();
        List<String> columns = new ArrayList<>(List.of("day", "agreements"));
        columns.addAll(codes);
        return new Table(columns, points.stream().map(point -> row(point, codes)).toList());
    }

    private static List<String> row(Point point, List<String> codes) {
        List<String> row = new ArrayList<>(List.of(point.day().toString(), Integer.toString(point.total())));
        codes.forEach(code -> row.add(Integer.toString(point.under(code))));
        return row;
    }
}
