package org.countersign.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.register.RollOrder;
import org.countersign.sighting.EnforcementModel;
import org.countersign.sighting.ReadRow;

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
        Register register = asOf.register();
        RollOrder order = register.participating();
        List<Point> points = new ArrayList<>();
        for (int ordinal = 0; ordinal <= asOf.ordinal(); ordinal++) {
            YearMonth month = YearMonth.from(order.editions().get(ordinal).date());
            boolean last = ordinal == asOf.ordinal() || !YearMonth.from(order.editions().get(ordinal + 1).date()).equals(month);
            if (last) {
                points.add(point(register, order.editions().get(ordinal)));
            }
        }
        return new Growth(points);
    }

    /// A pair of agency and model that is printed twice is one agreement.
    private static Point point(Register register, ListedEdition edition) {
        Map<String, java.util.Set<Object>> agreements = new TreeMap<>();
        for (ReadRow row : register.listRows(edition)) {
            register.findAgency(row).ifPresent(agency -> agreements
                    .computeIfAbsent(row.model().value().map(EnforcementModel::code).orElse("unread"), same -> new java.util.HashSet<>())
                    .add(agency));
        }
        Map<String, Integer> counts = new TreeMap<>();
        agreements.forEach((model, agencies) -> counts.put(model, agencies.size()));
        return new Point(edition.date(), counts);
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
