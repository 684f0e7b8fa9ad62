package org.countersign.agency;

/// How a row is looked up: by state and name as printed, or by all that was printed where one name stands for several bodies.
final class RowKey {
    private RowKey() {}

    static String ofName(Appearance row) {
        return row.state() + '|' + row.name();
    }

    static String ofRow(Appearance row) {
        return String.join(
                "\t",
                row.state(),
                row.name(),
                row.county(),
                row.type(),
                row.roll().name(),
                row.model().code(),
                row.signed().map(Object::toString).orElse(""),
                row.moa().orElse(""));
    }
}
