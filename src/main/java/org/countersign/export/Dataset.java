package org.countersign.export;

import java.util.List;
import java.util.Objects;

/// One table of the register as it is exported.
///
/// @param name the file's name without ending
/// @param title what one row is
/// @param fields the columns of the CSV file
/// @param rows the cells
/// @param trees the elements of the JSON file
public record Dataset(String name, String title, List<Field> fields, List<List<String>> rows, List<? extends Object> trees) {
    public Dataset {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        fields = List.copyOf(fields);
        trees = List.copyOf(trees);
    }

    /// The CSV file.
    public Table table() {
        return new Table(fields.stream().map(Field::name).toList(), rows);
    }
}
