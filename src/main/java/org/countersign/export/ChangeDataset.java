package org.countersign.export;

import java.util.List;
import org.countersign.register.Change;
import org.countersign.register.Register;

/// Changes as a dataset.
public final class ChangeDataset {
    private static final List<Field> FIELDS = List.of(
            Field.key("id", "permanent id"),
            Field.text("kind", "kind of change"),
            Field.truth("substantive", "false where only the printing changed"),
            Field.reference("agency", "the agency's id", "agencies"),
            Field.text("agreement", "the agreement's or application's id"),
            Field.text("model", "the model's code"),
            Field.day("after", "after this day; blank where the record begins"),
            Field.day("by", "by this day"),
            Field.reference("edition", "SHA-256 of the edition that shows it", "editions"),
            Field.text("sentence", "the change in words"));

    private ChangeDataset() {}

    static Dataset of(Register register) {
        return of(register.listChanges(), register);
    }

    /// Some changes, in the order given.
    public static Dataset of(List<Change> changes, Register register) {
        return Dataset.of(
                "changes",
                "One change that an edition made a row",
                FIELDS,
                changes,
                change -> row(change, register),
                change -> ChangeTree.of(change, register));
    }

    private static List<String> row(Change change, Register register) {
        return List.of(
                change.id(), change.kind(), Boolean.toString(change.substantive()), change.at().agency().text(), change.at().agreement(),
                change.at().model().code(), Field.cell(change.at().between().after()), change.at().between().by().toString(),
                change.at().edition(),
                ChangeTree.sentence(change, register));
    }
}
