package org.countersign.export;

import java.util.List;
import org.countersign.register.Register;

/// The datasets of the register, in the order in which they are exported.
final class Datasets {
    private Datasets() {}

    static List<Dataset> of(Register register) {
        return List.of(
                AgencyDataset.of(register),
                AgreementDataset.of(register),
                ApplicationDataset.of(register),
                ChangeDataset.of(register),
                EditionDataset.of(register),
                FindingDataset.of(register),
                SightingDataset.of(register));
    }
}
