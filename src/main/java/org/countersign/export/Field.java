package org.countersign.export;

import java.util.Objects;
import java.util.Optional;

/// A column of a dataset as its data package describes it.
///
/// @param name the column's name
/// @param type the Frictionless type: `string`, `integer`, `boolean`, `date`
/// @param description what it holds
/// @param unit in what it counts; blank for texts, days and truth values
/// @param source where the facts are from
/// @param key whether the column tells the rows apart, alone or together with the other key columns
/// @param of the dataset whose key the column holds; empty for other columns
public record Field(
        String name, String type, String description, String unit, String source, boolean key, Optional<String> of) {
    /// What the lists say, and what follows from them.
    static final String LISTS = "lists that U.S. Immigration and Customs Enforcement publishes, as this register reads them";
    /// The FBI's list of bodies.
    static final String FBI = "list of bodies of the Federal Bureau of Investigation";
    /// Where bodies have their say.
    static final String TERRITORY =
            "the body's name, the column COUNTY of the lists, the FBI's list and the Census Bureau's lists of places";
    /// The Census Bureau's names and codes.
    static final String CENSUS = "U.S. Census Bureau";

    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(source);
        Objects.requireNonNull(of);
    }

    static Field key(String name, String description) {
        return new Field(name, "string", description, "", LISTS, true, Optional.empty());
    }

    static Field reference(String name, String description, String dataset) {
        return new Field(name, "string", description, "", LISTS, false, Optional.of(dataset));
    }

    static Field text(String name, String description) {
        return plain(name, "string", description, "");
    }

    static Field number(String name, String description, String unit) {
        return plain(name, "integer", description, unit);
    }

    static Field truth(String name, String description) {
        return plain(name, "boolean", description, "");
    }

    static Field day(String name, String description) {
        return plain(name, "date", description, "");
    }

    private static Field plain(String name, String type, String description, String unit) {
        return new Field(name, type, description, unit, LISTS, false, Optional.empty());
    }

    /// The same column with facts from elsewhere.
    Field from(String other) {
        return new Field(name, type, description, unit, other, key, of);
    }

    /// A value as a CSV cell has it: blank where there is none.
    static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
