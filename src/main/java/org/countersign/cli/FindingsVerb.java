package org.countersign.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.export.FindingDataset;
import org.countersign.export.Table;
import org.countersign.finding.Finding;
import org.countersign.finding.FindingKind;
import org.countersign.finding.Severity;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "findings", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "What is wrong with the published data, by catalogued kind; see docs/FINDINGS.md.", footer = {"",
        "Example: countersign findings --kind COUNTY_CONFLICT"})
final class FindingsVerb extends HindsightVerb {
    @Option(names = "--kind", paramLabel = "KIND", description = "Only findings of this kind, each with its place; without it, text counts by kind.")
    private @Nullable FindingKind kind;

    @Override
    Register open(Source source, Openings openings) throws IOException {
        return narrowed(openings.keep(source));
    }

    @Override
    Answer answer(Register register) {
        Optional<FindingKind> wanted = Optional.ofNullable(kind);
        List<Finding> findings = register.listFindings().stream()
                .filter(finding -> wanted.map(finding.kind()::equals).orElse(true))
                .toList();
        return new Answer(
                () -> wanted.map(one -> each(one, findings)).orElseGet(() -> byKind(findings)),
                () -> FindingDataset.of(findings).trees(),
                () -> FindingDataset.of(findings).table());
    }

    private static String byKind(List<Finding> findings) {
        Map<FindingKind, Integer> kinds = new TreeMap<>();
        Map<Severity, Integer> weights = new EnumMap<>(Severity.class);
        findings.forEach(finding -> kinds.merge(finding.kind(), 1, Integer::sum));
        findings.forEach(finding -> weights.merge(finding.kind().severity(), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        kinds.forEach((each, count) -> rows.add(List.of(each.severity().name(), each.name(), count.toString(), each.meaning())));
        String sentence = findings.size() + " findings: " + weights.getOrDefault(Severity.STOP, 0) + " stop an edition, "
                + weights.getOrDefault(Severity.DOUBT, 0) + " leave a row in doubt, " + weights.getOrDefault(Severity.NOTE, 0)
                + " are notes.";
        return Lines.paragraph(sentence, 0) + "\n" + TextTable.of(new Table(List.of("weight", "kind", "number", "meaning"), rows))
                + "\nEach of one kind: countersign findings --kind KIND\n";
    }

    private static String each(FindingKind kind, List<Finding> findings) {
        StringBuilder text = new StringBuilder(Lines.paragraph(
                Words.count(findings.size(), "finding", "findings") + " " + kind.name() + ": " + kind.meaning(), 0));
        text.append(findings.isEmpty() ? "" : "\n");
        for (Finding finding : findings) {
            String place = finding.edition().isEmpty()
                    ? ""
                    : EditionWords.hash(finding.edition()) + (finding.row() == 0 ? "" : " row " + finding.row()) + ": ";
            String column = finding.column().isEmpty() ? "" : finding.column() + " ";
            String times = finding.editions() > 1 ? " (first of " + finding.editions() + " editions)" : "";
            text.append(Lines.paragraph("  " + place + column + "\"" + finding.value() + "\": " + finding.detail() + times, 4));
        }
        return text.toString();
    }
}
