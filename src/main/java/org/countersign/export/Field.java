package org.countersign.export;

import java.util.Objects;

/// A column of a dataset as its data package describes it.
///
/// @param name the column's name
/// @param type the Frictionless type: `string`, `integer`, `number`, `boolean`, `date`
/// @param description what it holds, with units
public record Field(String name, String type, String description) {
    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
    }
}
