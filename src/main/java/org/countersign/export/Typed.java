package org.countersign.export;

import java.time.LocalDate;
import java.util.Optional;

/// Cells as the values that their columns' types say.
final class Typed {
    private Typed() {}

    /// A Long, Boolean, LocalDate or String; empty for a blank cell.
    static Optional<Object> read(Field field, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (field.type()) {
            case "integer" -> Long.valueOf(cell);
            case "boolean" -> Boolean.valueOf(cell);
            case "date" -> LocalDate.parse(cell);
            default -> cell;
        });
    }
}
