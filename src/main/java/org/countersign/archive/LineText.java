package org.countersign.archive;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// A line as fields of text, each a cell in the form of [CellText]; the fields may be joined by tabs, which no cell holds.
final class LineText {
    private LineText() {}

    static String write(Line line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < line.cells().size(); column++) {
            text.append(column == 0 ? "" : "\t").append(CellText.write(line.cells().get(column)));
        }
        return text.toString();
    }

    static Line read(String text) {
        return read(() -> Arrays.asList(text.split("\t", -1)), 0);
    }

    /// The line in the fields from one on, which are asked for with the first of its cells.
    static Line read(Supplier<List<String>> fields, int from) {
        return new Line(new EncodedCells(fields, from));
    }
}
