package org.countersign.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.countersign.place.Distance;

/// Joins spellings to bodies, the surest pairs first. A join is refused when it would put together two spellings
/// against which strong evidence stands, so no chain of likenesses leads from one body to another.
final class Clusters {
    private final Comparison comparison;
    private final Map<Spelling, List<Spelling>> clusters = new LinkedHashMap<>();
    private final Map<String, Comparison.Judgement> judged = new HashMap<>();
    private final Map<CandidatePairs.Pair, Decision> decisions = new LinkedHashMap<>();

    /// @param spellings all spellings, in their order
    /// @param pairs the pairs worth weighing
    Clusters(List<Spelling> spellings, List<CandidatePairs.Pair> pairs, Comparison comparison) {
        this.comparison = comparison;
        spellings.forEach(spelling -> clusters.put(spelling, new ArrayList<>(List.of(spelling))));
        List<CandidatePairs.Pair> same = new ArrayList<>();
        for (CandidatePairs.Pair pair : pairs) {
            Comparison.Judgement judgement = judge(pair);
            if (judgement.verdict() == Verdict.SAME) {
                same.add(pair);
            } else if (judgement.verdict() == Verdict.UNDECIDED || isNear(pair)) {
                decide(pair, judgement, Optional.empty());
            }
        }
        same.sort(Comparator.comparingInt((CandidatePairs.Pair pair) -> -judge(pair).total()).thenComparing(CandidatePairs.Pair::key));
        same.forEach(this::join);
    }

    /// The bodies, each as its spellings.
    List<List<Spelling>> list() {
        Set<List<Spelling>> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        return clusters.values().stream().filter(bodies::add).map(List::copyOf).toList();
    }

    /// What was decided about each pair that was joined, left undecided, or looks alike and was kept apart.
    List<Decision> listDecisions() {
        return List.copyOf(decisions.values());
    }

    /// The decisions that decide nothing, by their pairs.
    Map<CandidatePairs.Pair, Decision> listUndecided() {
        Map<CandidatePairs.Pair, Decision> open = new LinkedHashMap<>(decisions);
        open.values().removeIf(decision -> decision.verdict() != Verdict.UNDECIDED);
        return open;
    }

    private void join(CandidatePairs.Pair pair) {
        List<Spelling> one = Objects.requireNonNull(clusters.get(pair.first()));
        List<Spelling> other = Objects.requireNonNull(clusters.get(pair.second()));
        Comparison.Judgement judgement = judge(pair);
        boolean ruled = judgement.evidence().getFirst().kind() == EvidenceKind.RULED_SAME;
        Optional<String> refused = one == other || ruled ? Optional.empty() : objection(one, other);
        decide(pair, judgement, refused);
        if (one != other && refused.isEmpty()) {
            one.addAll(other);
            other.forEach(spelling -> clusters.put(spelling, one));
        }
    }

    private Optional<String> objection(List<Spelling> one, List<Spelling> other) {
        for (Spelling first : one) {
            for (Spelling second : other) {
                Comparison.Judgement judgement = judge(CandidatePairs.Pair.of(first, second));
                if (judgement.isStrongAgainst()) {
                    return Optional.of("would join \"" + first.text() + "\" and \"" + second.text() + "\": "
                            + judgement.evidence().stream().filter(item -> item.weight() < 0).findFirst().map(Evidence::sentence)
                                    .orElse(""));
                }
            }
        }
        return Optional.empty();
    }

    private void decide(CandidatePairs.Pair pair, Comparison.Judgement judgement, Optional<String> refused) {
        Verdict verdict = refused.isPresent() ? Verdict.UNDECIDED : judgement.verdict();
        decisions.put(pair, new Decision(
                pair.first().state(), pair.first().text(), pair.second().state(), pair.second().text(), verdict, judgement.evidence(),
                judgement.total(), refused));
    }

    private Comparison.Judgement judge(CandidatePairs.Pair pair) {
        return judged.computeIfAbsent(pair.key(), unused -> comparison.of(pair.first(), pair.second()));
    }

    private static boolean isNear(CandidatePairs.Pair pair) {
        return pair.first().state().equals(pair.second().state())
                && Distance.between(pair.first().name().key(), pair.second().name().key(), 2) <= 2;
    }
}
