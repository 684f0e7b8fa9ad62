package org.countersign.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.countersign.place.Places;
import org.countersign.register.Count;
import org.countersign.register.Dimension;
import org.countersign.register.Figures;
import org.countersign.register.Unit;

/// The counts of a day taken apart by one dimension, as a tree and as a table.
///
/// @param count the day as a whole
/// @param dimension by what
/// @param groups the figures of each group, by its key
/// @param places where counties have their names from
public record CountGroups(Count count, Dimension dimension, Map<String, Figures> groups, Places places) {
    public CountGroups {
        Objects.requireNonNull(count);
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(places);
        groups = java.util.Collections.unmodifiableMap(new TreeMap<>(groups));
    }

    /// What a reader must know before adding up.
    public String remark() {
        return switch (dimension) {
            case MODEL -> "An agency with several models stands in each of them.";
            case STATE -> "Each row stands in one state; unread: rows whose state cannot be read.";
            case COUNTY ->
                "By the agency's territory: one of several counties stands in each of them; statewide bodies and unknown territories stand apart.";
            case KIND -> "The kind of body, from its name and the lists of places and bodies, not from ICE's TYPE alone.";
            case MONTH_SIGNED -> "The month signed, as the list prints it on that day; unread: no date that can be read.";
            case MONTH_LISTED -> "The month of the edition that listed agency and model first, which is not the month signed.";
        };
    }

    /// The units that tell something of a group: a county is in one state, and a state is one state.
    public List<Unit> units() {
        return switch (dimension) {
            case COUNTY -> List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES);
            case STATE -> List.of(Unit.ROWS, Unit.AGREEMENTS, Unit.AGENCIES, Unit.COUNTIES);
            case MODEL, KIND, MONTH_SIGNED, MONTH_LISTED -> List.of(Unit.values());
        };
    }

    /// The dimension in words.
    public String name() {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A group's key with the name that it has: a county's code alone says little.
    public String label(String key) {
        boolean county = dimension == Dimension.COUNTY && key.matches("[0-9]{5}");
        return county ? places.findCounty(key).map(some -> key + " " + some.fullName() + ", " + some.usps()).orElse(key) : key;
    }

    /// The day, the groups, and what is counted.
    public Map<String, Object> tree() {
        Map<String, Object> tree = Json.object(
                "on", count.on(),
                "known", count.known(),
                "edition", count.edition().map(EditionTree::reference),
                "by", name(),
                "groups",
                count.edition().map(same -> groups.entrySet().stream().map(group -> group(group.getKey(), group.getValue())).toList()),
                "remark", remark(),
                "definitions", CountTree.definitions());
        CountTree.remarks(count, tree);
        return tree;
    }

    private Map<String, Object> group(String key, Figures figures) {
        Map<String, Object> group = Json.object("key", key);
        if (!label(key).equals(key)) {
            group.put("name", label(key).substring(key.length()).strip());
        }
        group.putAll(CountTree.figures(figures));
        return group;
    }

    /// One group a row; empty before the first edition.
    public Table table() {
        List<String> columns = new ArrayList<>(List.of("on", "edition", "published", name().replace(' ', '_')));
        for (Unit unit : Unit.values()) {
            columns.add(unit.name().toLowerCase(Locale.ROOT));
        }
        List<List<String>> rows = new ArrayList<>();
        count.edition().ifPresent(edition -> groups.forEach((key, figures) -> {
            List<String> row = new ArrayList<>(List.of(count.on().toString(), edition.edition().sha256(), edition.date().toString(), key));
            for (Unit unit : Unit.values()) {
                row.add(Integer.toString(figures.of(unit)));
            }
            rows.add(row);
        }));
        return new Table(columns, rows);
    }
}
