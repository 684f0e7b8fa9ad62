package org.countersign.export;

import java.util.List;
import org.countersign.finding.Finding;
import org.countersign.register.Register;

/// Findings as a dataset.
public final class FindingDataset {
    private static final List<Field> FIELDS = List.of(
            Field.text("kind", "catalogued code"),
            Field.text("severity", "STOP, DOUBT or NOTE"),
            Field.reference("edition", "SHA-256 of the edition that shows it first; blank where it is about none", "editions"),
            Field.number("row", "row of the file; 0 where it is about the whole edition", "row number"),
            Field.text("column", "the column's meaning"),
            Field.text("value", "the text found"),
            Field.text("detail", "the particulars"),
            Field.number("editions", "how many editions show it", "editions"));

    private FindingDataset() {}

    static Dataset of(Register register) {
        return of(register.listFindings());
    }

    /// Some findings, in the order given.
    public static Dataset of(List<Finding> findings) {
        return Dataset.of(
                "findings",
                "One thing wrong with the published data a row",
                FIELDS,
                findings,
                FindingDataset::row,
                FindingTree::of);
    }

    private static List<String> row(Finding finding) {
        return List.of(
                finding.kind().name(), finding.kind().severity().name(), finding.edition(), Integer.toString(finding.row()),
                finding.column(),
                finding.value(), finding.detail(), Integer.toString(finding.editions()));
    }
}
