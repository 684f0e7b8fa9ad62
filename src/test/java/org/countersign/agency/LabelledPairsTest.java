package org.countersign.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules against pairs that were labelled by hand before the rules were tuned: half of them to tune on, half to report.
/// Says the figures on standard output.
class LabelledPairsTest {
    private static final double LEAST_FOUND = 0.95;

    @ParameterizedTest
    @CsvSource({"pairs.csv,tune", "pairs.csv,report", "across-states.csv,tune", "across-states.csv,report"})
    void noPairIsJoinedFalselyAndNearlyAllTrueOnesAreFound(String file, String half) {
        Map<String, Set<AgencyId>> byName = RealRecord.agenciesByName();
        Set<Set<AgencyId>> asked = new HashSet<>();
        RealRecord.roster().undecided().forEach(question -> asked.add(Set.of(question.first(), question.second())));
        Map<String, Integer> counts = new TreeMap<>();
        for (Label label : labels(file, half)) {
            Set<AgencyId> first = byName.getOrDefault(label.first(), Set.of());
            Set<AgencyId> second = byName.getOrDefault(label.second(), Set.of());
            String outcome = first.isEmpty() || second.isEmpty()
                    ? "missing"
                    : first.stream().anyMatch(second::contains)
                            ? "joined"
                            : first.stream().anyMatch(one -> second.stream().anyMatch(other -> asked.contains(Set.of(one, other))))
                                    ? "undecided"
                                    : "apart";
            counts.merge(label.verdict() + " " + outcome, 1, Integer::sum);
        }
        System.out.println("labelled pairs, " + file + ", " + half + ": " + counts);

        int joined = counts.getOrDefault("same joined", 0);
        int undecided = counts.getOrDefault("same undecided", 0);
        int all = joined + undecided + counts.getOrDefault("same apart", 0);
        assertThat(counts).doesNotContainKeys("distinct joined", "same missing", "distinct missing");
        assertThat(joined + undecided).isGreaterThanOrEqualTo((int) Math.ceil(all * LEAST_FOUND));
        assertThat(joined).isGreaterThanOrEqualTo(all * 3 / 4);
    }

    private static List<Label> labels(String file, String half) {
        return CsvText.read(RealRecord.resource("/identity/" + file)).stream()
                .filter(line -> line.getFirst().equals(half))
                .map(line -> file.startsWith("across")
                        ? new Label(line.get(1) + '|' + line.get(3), line.get(2) + '|' + line.get(4), line.get(5))
                        : new Label(line.get(1) + '|' + line.get(2), line.get(1) + '|' + line.get(3), line.get(4)))
                .toList();
    }

    private record Label(String first, String second, String verdict) {}
}
