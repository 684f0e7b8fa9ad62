package org.countersign.register;

import java.util.ArrayList;
import java.util.List;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.finding.Severity;

/// The findings about an edition as a whole that stop nothing.
final class EditionFindings {
    private EditionFindings() {}

    static List<Finding> of(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        draft.headings().faults().stream()
                .filter(fault -> fault.kind().severity() != Severity.STOP)
                .forEach(fault -> findings.add(of(fault.kind(), draft, fault.column(), fault.value(), fault.detail())));
        if (draft.edition().sheets().size() > 1) {
            findings.add(of(FindingKind.EXTRA_SHEET, draft, "", draft.edition().sheets().get(1).name(), "kept verbatim"));
        }
        if (draft.edition().mailboxes() > 0) {
            findings.add(of(FindingKind.MAILBOX_REMOVED, draft, "", "", draft.edition().mailboxes() + " replaced by [mailbox]"));
        }
        return findings;
    }

    /// A finding about an edition; about its row of headings where a heading is meant.
    static Finding of(FindingKind kind, Draft draft, String column, String value, String detail) {
        boolean heading = kind == FindingKind.UNKNOWN_HEADING || kind == FindingKind.HEADING_TWICE;
        return new Finding(kind, draft.edition().sha256(), heading ? 1 : 0, column, value, detail, 1);
    }
}
