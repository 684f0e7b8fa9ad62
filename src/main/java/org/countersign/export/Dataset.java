package org.countersign.export;

import java.io.IOException;
import java.io.Writer;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// One table of the register as it is exported.
///
/// Rows and trees may be made when they are asked for, so that a large table is never held whole; each time the same.
///
/// @param name the file's name without ending
/// @param title what one row is
/// @param fields the columns of the CSV file
/// @param rows the cells, as many in each row as there are fields
/// @param trees the elements of the JSON file
public record Dataset(String name, String title, List<Field> fields, List<List<String>> rows, List<? extends Object> trees) {
    public Dataset {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(rows);
        Objects.requireNonNull(trees);
        fields = List.copyOf(fields);
    }

    /// A dataset of things, each of which is one row and one element of the JSON file.
    ///
    /// @param row makes the cells of a thing
    /// @param tree makes the element of a thing
    static <T> Dataset of(
            String name, String title, List<Field> fields, List<T> things, Function<T, List<String>> row, Function<T, Object> tree) {
        return new Dataset(name, title, fields, made(things, row), made(things, tree));
    }

    /// A list whose elements are made of another's each time they are asked for.
    static <T, R> List<R> made(List<T> things, Function<T, R> each) {
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return each.apply(things.get(index));
            }

            @Override
            public int size() {
                return things.size();
            }
        };
    }

    /// The CSV file as a table, all of it at once.
    public Table table() {
        return new Table(columns(), rows);
    }

    /// The columns' names.
    List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /// The names of the columns that tell the rows apart; none where no column does.
    List<String> key() {
        return fields.stream().filter(Field::key).map(Field::name).toList();
    }

    /// Writes the CSV file, row by row.
    ///
    /// @throws IOException when the writer fails
    void writeCsv(Writer out) throws IOException {
        Table.write(columns(), rows, out);
    }
}
