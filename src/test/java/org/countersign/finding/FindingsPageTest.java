package org.countersign.finding;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.countersign.GeneratedPage;
import org.junit.jupiter.api.Test;

/// docs/FINDINGS.md is the catalogue of findings.
class FindingsPageTest {
    @Test
    void thePageIsTheCatalogue() throws IOException {
        GeneratedPage.check("FINDINGS.md", page(), FindingsPageTest.class);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                What can be wrong with the published lists, by kind. Made of `FindingKind` by `FindingsPageTest`; do not edit.

                `countersign findings` counts them by kind, `countersign findings --kind KIND` lists each with edition, row and
                column. A code is never renamed and never used again for something else. A line that stood unchanged in many
                editions is one finding, at its first sighting. Standing findings never change an exit code.
                """);
        section(page, Severity.STOP, "an assumption about a whole file does not hold: the edition is kept, but not admitted");
        section(page, Severity.DOUBT, "one row or cell cannot be trusted: it is kept as printed and shown as unresolved");
        section(page, Severity.NOTE, "something was put right or is worth knowing: nothing is unresolved");
        return page.toString();
    }

    private static void section(StringBuilder page, Severity severity, String meaning) {
        List<FindingKind> kinds = Arrays.stream(FindingKind.values()).filter(kind -> kind.severity() == severity).toList();
        page.append("\n## ").append(severity).append(": ").append(meaning).append("\n\n| code | meaning |\n|---|---|\n");
        kinds.forEach(kind -> page.append("| `").append(kind).append("` | ").append(kind.meaning()).append(" |\n"));
    }
}
