package org.countersign.export;

import java.util.ArrayList;
import java.util.List;
import org.countersign.register.ListedEdition;

/// What every table and field means, as a table that goes into the files themselves.
final class Definitions {
    private static final String NAME = "definitions";
    private static final List<Field> FIELDS = List.of(
            Field.text("table", "the table"),
            Field.text("field", "its field; * for the table as a whole"),
            Field.text("type", "string, integer, boolean or date"),
            Field.text("unit", "in what it counts"),
            Field.text("meaning", "what it holds"),
            Field.text("source", "where the facts are from"),
            Field.text("edition", "SHA-256 of the last edition that the register relies upon"),
            Field.day("day", "the day of that edition"),
            Field.text("hash", "SHA-256 of the table as a CSV file"));

    private Definitions() {}

    static Dataset of(List<Dataset> datasets, Release release) {
        List<List<String>> rows = new ArrayList<>();
        for (Dataset dataset : datasets) {
            rows.add(row(dataset, List.of("*", "", "rows", dataset.title() + ". " + NOTE, Field.LISTS), release));
            for (Field field : dataset.fields()) {
                rows.add(row(dataset, List.of(field.name(), field.type(), field.unit(), field.description(), field.source()), release));
            }
        }
        return new Dataset(NAME, "What every table and field means", FIELDS, rows, List.of());
    }

    /// Said of every table, since it is read without the site around it.
    static final String NOTE =
            "Agencies, never people; absence from a list does not mean that an agreement ended. Public domain (CC0 1.0)";

    private static List<String> row(Dataset dataset, List<String> field, Release release) {
        List<String> row = new ArrayList<>();
        row.add(dataset.name());
        row.addAll(field);
        row.add(release.edition().map(edition -> edition.edition().sha256()).orElse(""));
        row.add(Field.cell(release.edition().map(ListedEdition::date)));
        row.add(release.table(dataset.name()).sha256());
        return row;
    }
}
