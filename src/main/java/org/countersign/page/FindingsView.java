package org.countersign.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.export.FindingDataset;
import org.countersign.export.FindingTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.finding.Severity;

/// What is wrong with the published lists, counted by kind.
///
/// @param asOf the register as asked
/// @param findings all findings
public record FindingsView(AsOf asOf, List<Finding> findings) implements View {
    private static final int EXAMPLES = 3;

    public FindingsView {
        Objects.requireNonNull(asOf);
        findings = List.copyOf(findings);
    }

    @Override
    public String template() {
        return "findings.jte";
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
        return new Title(words.say("findings.title"), words.say("findings.sentence", findings.size(), count(Severity.STOP),
                count(Severity.DOUBT), count(Severity.NOTE), words.day(asOf.listed())));
    }

    /// How many are so grave.
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.kind().severity() == severity).count();
    }

    /// The kinds of a severity, all of the catalogue, with the findings of each.
    public Map<FindingKind, List<Finding>> kinds(Severity severity) {
        Map<FindingKind, List<Finding>> kinds = new TreeMap<>();
        Arrays.stream(FindingKind.values()).filter(kind -> kind.severity() == severity).forEach(kind -> kinds.put(kind, List.of()));
        kinds.replaceAll((kind, none) -> of(kind));
        return kinds;
    }

    private List<Finding> of(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /// The first few of a kind whose printed text says something.
    public static List<Finding> examples(List<Finding> ofKind) {
        return ofKind.stream().filter(finding -> !finding.edition().isEmpty()).limit(EXAMPLES).toList();
    }

    /// Where a finding can be seen: the row, or the edition.
    public static Optional<String> place(Finding finding) {
        if (finding.edition().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding.row() > 1 ? Addresses.row(finding.edition(), finding.row()) : Addresses.edition(finding.edition()));
    }

    @Override
    public Object tree() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (FindingKind kind : FindingKind.values()) {
            List<Finding> some = of(kind);
            kinds.put(kind.name(), Json.object("severity", kind.severity().name(), "meaning", kind.meaning(), "number", some.size(),
                    "examples", examples(some).stream().map(FindingTree::of).toList()));
        }
        return Json.object("sentence", title(Words.of(Language.ENGLISH)).sentence(), "known",
                asOf.register().known(), "total", findings.size(), "kinds", kinds);
    }

    /// Every finding.
    @Override
    public Optional<Table> table() {
        return Optional.of(FindingDataset.of(findings).table());
    }
}
