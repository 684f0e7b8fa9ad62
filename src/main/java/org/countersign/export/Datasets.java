package org.countersign.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.register.Register;

/// The datasets of the register, in the order in which they are exported.
final class Datasets {
    /// What is in each, by name.
    static final Map<String, String> TITLES = titles();

    private Datasets() {}

    static List<Dataset> of(Register register) {
        return List.of(
                AgencyDataset.of(register),
                AgreementDataset.of(register),
                ApplicationDataset.of(register),
                ChangeDataset.of(register),
                EditionDataset.of(register),
                FindingDataset.of(register),
                SightingDataset.of(register),
                CountyMonthDataset.of(register));
    }

    /// The key column of a dataset that others refer to.
    static String key(String dataset) {
        return dataset.equals("editions") ? "sha256" : "id";
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("agencies", "Agencies: names, kind, territory");
        titles.put("agreements", "Agreements: agency, model, term, spans, standing");
        titles.put("applications", "Applications on the pending list");
        titles.put("changes", "Changes, edition by edition");
        titles.put("editions", "Editions of the lists, with hashes");
        titles.put("findings", "Faults of the published data");
        titles.put("sightings", "Rows of the lists, with the editions that print them");
        titles.put("county_months", "Every county in every month: holders, agreements by model, residents");
        return Collections.unmodifiableMap(titles);
    }
}
