package org.countersign.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.archive.EditionMaker;
import org.countersign.export.FindingDataset;
import org.countersign.export.FindingTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;

/// The findings of one kind.
///
/// @param asOf the register as asked
/// @param kind the kind
/// @param findings all of that kind
/// @param batch those that are shown
public record FindingKindView(AsOf asOf, FindingKind kind, List<Finding> findings, Batch<Finding> batch) implements View {
    private static final int MARK = 12;

    public FindingKindView {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(batch);
        findings = List.copyOf(findings);
    }

    static FindingKindView of(AsOf asOf, FindingKind kind, List<Finding> all, Ask ask) {
        List<Finding> some = all.stream().filter(finding -> finding.kind() == kind).toList();
        return new FindingKindView(asOf, kind, some, Batch.of(some, FindingKindView::mark, ask));
    }

    /// A finding has no id of its own: what it says tells it from others.
    private static String mark(Finding finding) {
        return EditionMaker.sha256(finding.toString().getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    @Override
    public String template() {
        return "finding_kind.jte";
    }

    @Override
    public String path() {
        return "/findings";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("findings.kind.title", kind.name()), words.say("findings.kind.sentence", findings.size(),
                words.say("finding." + kind.name()), words.day(asOf.listed())));
    }

    @Override
    public Optional<String> next() {
        return batch.next();
    }

    @Override
    public Object tree() {
        return Json.object(
                "kind", kind.name(),
                "severity", kind.severity().name(),
                "meaning", kind.meaning(),
                "known", asOf.register().known(),
                "total", batch.total(),
                "findings", batch.items().stream().map(FindingTree::of).toList());
    }

    /// All of the kind, whatever the page shows of them.
    @Override
    public Optional<Table> table() {
        return Optional.of(FindingDataset.of(findings).table());
    }
}
