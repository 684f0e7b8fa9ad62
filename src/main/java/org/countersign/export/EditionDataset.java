package org.countersign.export;

import java.util.List;
import org.countersign.archive.Capture;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;

/// Editions as a dataset.
public final class EditionDataset {
    private static final List<Field> FIELDS = List.of(
            Field.key("sha256", "the file's hash"),
            Field.text("roll", "PARTICIPATING or PENDING"),
            Field.day("published", "the day it was published, or seen"),
            Field.text("half", "am, mid, pm or blank"),
            Field.text("basis", "published or seen"),
            Field.text("grade", "WORKBOOK for ICE's own, CAPTURE for a conversion of a captured page"),
            Field.number("rows", "rows that hold anything, headings not counted", "rows"),
            Field.truth("admitted", "whether its rows count"),
            Field.text("reason", "why"),
            Field.text("names", "file names it came under, separated by bars"));

    private EditionDataset() {}

    /// Every edition, held ones included.
    public static Dataset of(Register register) {
        return of(register.listEditions());
    }

    /// Some editions, in the order given.
    public static Dataset of(List<ListedEdition> editions) {
        return Dataset.of(
                "editions",
                "One published file a row",
                FIELDS,
                editions,
                EditionDataset::row,
                EditionTree::of);
    }

    private static List<String> row(ListedEdition edition) {
        return List.of(
                edition.edition().sha256(), edition.roll().name(), Field.cell(edition.day().map(day -> day.day())),
                Field.cell(edition.day().flatMap(day -> day.half()).map(half -> half.code())),
                Field.cell(edition.day().map(day -> day.seen() ? "seen" : "published")), edition.edition().grade().name(),
                Integer.toString(edition.rows().size()), Boolean.toString(edition.admitted()), edition.reason(),
                String.join("|", edition.edition().captures().stream().map(Capture::name).toList()));
    }
}
