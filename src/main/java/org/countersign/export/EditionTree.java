package org.countersign.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.archive.Capture;
import org.countersign.archive.CaptureStamp;
import org.countersign.archive.EditionSheet;
import org.countersign.archive.Line;
import org.countersign.archive.PlacedLine;
import org.countersign.register.EditionDay;
import org.countersign.register.Half;
import org.countersign.register.ListedEdition;
import org.countersign.sheet.Cell;
import org.countersign.sheet.Row;

/// Editions as trees: which one a figure is of, the whole line of the list of editions, and the verbatim rows.
public final class EditionTree {
    private EditionTree() {}

    /// Which edition: `roll`, `published`, `half`, `sha256`, `name`, and whether the day is one of publication or of a capture.
    public static Map<String, Object> reference(ListedEdition edition) {
        return Json.object(
                "roll", edition.roll().name(),
                "published", edition.day().map(day -> day.day().toString()),
                "half", half(edition),
                "sha256", edition.edition().sha256(),
                "name", edition.edition().name(),
                "basis", basis(edition));
    }

    /// An edition in full.
    public static Map<String, Object> of(ListedEdition edition) {
        return Json.object(
                "sha256", edition.edition().sha256(),
                "roll", edition.roll().name(),
                "names", edition.edition().captures().stream().map(Capture::name).toList(),
                "published", edition.day().map(day -> day.day().toString()),
                "half", half(edition),
                "rows", edition.rows().size(),
                "admitted", edition.admitted(),
                "reason", edition.reason(),
                "captures", edition.edition().captures().stream().map(EditionTree::capture).toList(),
                "grade", edition.edition().grade().name(),
                "basis", basis(edition));
    }

    /// The rows of an edition exactly as the file has them.
    public static Map<String, Object> rows(ListedEdition edition) {
        List<PlacedLine> lines = edition.edition().list().lines();
        Line headings = lines.isEmpty() ? new Line(List.of()) : lines.getFirst().line();
        List<Object> rows = new ArrayList<>();
        for (PlacedLine placed : edition.rows()) {
            rows.add(row(edition, placed, headings.cells().size()));
        }
        Map<String, Object> tree = Json.object(
                "edition", reference(edition),
                "headings", headings.cells().stream().map(Cell::text).toList(),
                "rows", rows);
        List<EditionSheet> others = edition.edition().sheets().subList(1, edition.edition().sheets().size());
        if (!others.isEmpty()) {
            tree.put("otherSheets", others.stream().map(sheet -> sheet(edition, sheet)).toList());
        }
        return tree;
    }

    private static Map<String, Object> sheet(ListedEdition edition, EditionSheet sheet) {
        return Json.object("name", sheet.name(), "rows", sheet.lines().stream().map(placed -> row(edition, placed, 0)).toList());
    }

    private static Map<String, Object> row(ListedEdition edition, PlacedLine placed, int columns) {
        Row row = new Row(placed.row(), edition.edition().verbatim(placed.line()).cells());
        List<Object> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(columns, row.cells().size()); column++) {
            Cell cell = row.cell(column);
            cells.add(Json.object("text", cell.text(), "link", cell.link(), "kind", cell.kind().name().toLowerCase(Locale.ROOT)));
        }
        return Json.object("row", placed.row(), "cells", cells);
    }

    private static Map<String, Object> capture(Capture capture) {
        Optional<String> seen = CaptureStamp.inName(capture.name())
                .map(stamp -> stamp.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)", "$1-$2-$3T$4:$5:$6Z"));
        return Json.object("name", capture.name(), "seen", seen);
    }

    private static Optional<String> half(ListedEdition edition) {
        return edition.day().flatMap(EditionDay::half).map(Half::code);
    }

    private static Optional<String> basis(ListedEdition edition) {
        return edition.day().map(day -> day.seen() ? "seen" : "published");
    }
}
