package org.countersign.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.export.FindingTree;
import org.countersign.export.Table;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.register.Register;
import org.countersign.register.RegisterFindings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = "What is wrong with the published data, by catalogued kind; see docs/FINDINGS.md.",
        footer = {"", "Example: countersign findings --kind COUNTY_CONFLICT"})
final class FindingsVerb extends Verb {
    @Option(names = "--kind", paramLabel = "KIND", description = "Only findings of this kind, each with its place; without it, text counts by kind.")
    private @Nullable FindingKind kind;

    @Override
    Register open(Source source) throws IOException {
        return source.keep();
    }

    @Override
    Answer answer(Register register) {
        Optional<FindingKind> wanted = Optional.ofNullable(kind);
        List<Finding> findings = RegisterFindings.of(register).stream()
                .filter(finding -> wanted.map(finding.kind()::equals).orElse(true))
                .toList();
        return new Answer(
                () -> wanted.isPresent() ? each(findings) : byKind(findings),
                () -> findings.stream().map(FindingTree::of).toList(),
                () -> FindingTree.table(findings));
    }

    private static String byKind(List<Finding> findings) {
        Map<FindingKind, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((each, count) -> rows.add(List.of(each.severity().name(), each.name(), count.toString(), each.meaning())));
        return findings.size() + " findings.\n\n" + TextTable.of(new Table(List.of("weight", "kind", "number", "meaning"), rows));
    }

    private static String each(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "No finding of that kind.\n";
        }
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String place = finding.edition().isEmpty() ? "" : finding.edition().substring(0, 12) + (finding.row() == 0 ? "" : " row " + finding.row());
            text.append(TextTable.paragraph(
                    place + " " + finding.column() + " \"" + finding.value() + "\": " + finding.detail() + " (" + finding.editions() + " editions)", 4));
        }
        return text.toString();
    }
}
