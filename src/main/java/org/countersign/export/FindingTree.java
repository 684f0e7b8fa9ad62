package org.countersign.export;

import java.util.Map;
import org.countersign.finding.Finding;

/// Findings as trees.
public final class FindingTree {
    private FindingTree() {}

    /// A finding, as `findings.json` has it.
    public static Map<String, Object> of(Finding finding) {
        return Json.object(
                "kind", finding.kind().name(),
                "severity", finding.kind().severity().name(),
                "edition", finding.edition(),
                "row", finding.row(),
                "column", finding.column(),
                "value", finding.value(),
                "detail", finding.detail(),
                "editions", finding.editions());
    }
}
