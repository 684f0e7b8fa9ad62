package org.countersign.export;

import java.util.Objects;
import java.util.Optional;

/// A column of a dataset as its data package describes it.
///
/// @param name the column's name
/// @param type the Frictionless type: `string`, `integer`, `boolean`, `date`
/// @param description what it holds, with units
/// @param key whether the column tells the rows apart
/// @param of the dataset whose key the column holds; empty for other columns
public record Field(String name, String type, String description, boolean key, Optional<String> of) {
    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
        Objects.requireNonNull(of);
    }

    static Field key(String name, String description) {
        return new Field(name, "string", description, true, Optional.empty());
    }

    static Field reference(String name, String description, String dataset) {
        return new Field(name, "string", description, false, Optional.of(dataset));
    }

    static Field text(String name, String description) {
        return plain(name, "string", description);
    }

    static Field number(String name, String description) {
        return plain(name, "integer", description);
    }

    static Field truth(String name, String description) {
        return plain(name, "boolean", description);
    }

    static Field day(String name, String description) {
        return plain(name, "date", description);
    }

    private static Field plain(String name, String type, String description) {
        return new Field(name, type, description, false, Optional.empty());
    }

    /// A value as a CSV cell has it: blank where there is none.
    static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
