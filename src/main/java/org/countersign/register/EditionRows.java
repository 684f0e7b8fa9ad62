package org.countersign.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.sighting.Layout;
import org.countersign.sighting.ReadRow;
import org.countersign.sighting.RowReader;

/// What the rows of admitted editions read as; read when first asked for, once a line. Safe for several threads.
final class EditionRows {
    private final RowReader reader;
    private final Map<Layout, Map<Line, ReadRow>> read = new ConcurrentHashMap<>();

    EditionRows(RowReader reader) {
        this.reader = reader;
    }

    /// The rows of an edition, in the file's order.
    List<ReadRow> read(ListedEdition edition) {
        return read(edition.rows(), edition.layout());
    }

    /// Rows below headings, in the file's order.
    List<ReadRow> read(List<PlacedLine> rows, Layout layout) {
        Map<Line, ReadRow> known = read.computeIfAbsent(layout, same -> new IdentityHashMap<>());
        synchronized (known) {
            List<ReadRow> all = new ArrayList<>(rows.size());
            for (PlacedLine placed : rows) {
                all.add(known.computeIfAbsent(placed.line(), line -> reader.read(line, layout)));
            }
            return Collections.unmodifiableList(all);
        }
    }
}
