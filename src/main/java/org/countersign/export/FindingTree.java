package org.countersign.export;

import java.util.List;
import java.util.Map;
import org.countersign.finding.Finding;

/// Findings as trees and tables.
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

    /// Findings in the order given.
    public static Table table(List<Finding> findings) {
        return new Table(
                List.of("kind", "severity", "edition", "row", "column", "value", "detail", "editions"),
                findings.stream()
                        .map(finding -> List.of(
                                finding.kind().name(), finding.kind().severity().name(), finding.edition(), Integer.toString(finding.row()),
                                finding.column(), finding.value(), finding.detail(), Integer.toString(finding.editions())))
                        .toList());
    }
}
