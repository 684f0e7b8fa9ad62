package org.countersign.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A line of a table that one of two vintages has and the other has not, or has with other cells.
///
/// @param table the table's name
/// @param key what tells the line from the others of its table
/// @param before the line's cells in the first vintage, by column; none for a line that came
/// @param after its cells in the second; none for a line that went
public record LineDifference(String table, String key, Map<String, String> before, Map<String, String> after) {
    public LineDifference {
        Objects.requireNonNull(table);
        Objects.requireNonNull(key);
        before = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /// What became of a line.
    public enum How {
        /// The second vintage has it, the first has not.
        ADDED,
        /// The first vintage has it, the second has not.
        REMOVED,
        /// Both have it, with other cells.
        ALTERED
    }

    /// A cell that is another.
    ///
    /// @param column the column's name
    /// @param before what it held; empty where there was no such line
    /// @param after what it holds; empty where there is no such line any more
    public record CellDifference(String column, Optional<String> before, Optional<String> after) {}

    /// What became of the line.
    public How how() {
        if (before.isEmpty()) {
            return How.ADDED;
        }
        return after.isEmpty() ? How.REMOVED : How.ALTERED;
    }

    /// The cells that are others, in the order of the columns; of a line that came or went, those that hold anything.
    public List<CellDifference> cells() {
        Map<String, String> columns = before.isEmpty() ? after : before;
        List<CellDifference> cells = new ArrayList<>();
        for (String column : columns.keySet()) {
            Optional<String> was = Optional.ofNullable(before.get(column));
            Optional<String> is = Optional.ofNullable(after.get(column));
            if (!was.orElse("").equals(is.orElse(""))) {
                cells.add(new CellDifference(column, was, is));
            }
        }
        return cells;
    }

    /// A cell as it stands in the second vintage, or stood in the first where the line went.
    public String cell(String column) {
        return (after.isEmpty() ? before : after).getOrDefault(column, "");
    }
}
