package org.countersign.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the desk makes of labelled statements: a statement is found where a claim overlaps its span, each claim being taken once.
final class Measured {
    /// How a kind fares.
    static final class Score {
        int labelled;
        int found;
        int right;
        int falseFails;
    }

    private final Map<String, Score> byKind = new TreeMap<>();
    private final Score all = new Score();
    private final List<String> faults = new ArrayList<>();

    /// @param tell whether faults may be told with their words; of the half set aside only totals are looked at
    Measured(Desk desk, List<Map<String, Object>> documents, boolean tell) {
        for (Map<String, Object> document : documents) {
            Checked checked = desk.check((String) document.get("text"), Optional.of(LocalDate.parse((String) document.get("published"))));
            measure(checked, document, tell);
        }
    }

    private void measure(Checked checked, Map<String, Object> document, boolean tell) {
        List<Claim> left = new ArrayList<>(checked.claims());
        for (Map<String, Object> label : parts(document, "claims")) {
            Optional<Claim> hit = best(left, label);
            hit.ifPresent(left::remove);
            String outcome = (String) label.get("outcome");
            for (Score score : List.of(all, byKind.computeIfAbsent((String) label.get("kind"), fresh -> new Score()))) {
                score.labelled++;
                hit.ifPresent(claim -> {
                    score.found++;
                    score.right += claim.outcome().name().equals(outcome) ? 1 : 0;
                    score.falseFails += claim.outcome() == Outcome.FAILS && !outcome.equals("FAILS") ? 1 : 0;
                });
            }
            if (tell && hit.filter(claim -> claim.outcome().name().equals(outcome)).isEmpty()) {
                faults.add(document.get("id") + " " + outcome + " " + label.get("kind") + " '" + label.get("quote") + "' <- "
                        + hit.map(claim -> claim.outcome() + " " + claim.kind() + " '" + claim.quote() + "' " + claim.explanation())
                                .orElse("MISSED"));
            }
        }
        for (Claim claim : left) {
            boolean overlaps = parts(document, "claims").stream().anyMatch(label -> overlap(claim, label) > 0);
            if (claim.outcome() == Outcome.FAILS && !overlaps) {
                all.falseFails++;
                if (tell) {
                    faults.add(document.get("id") + " LEAVE <- FAILS " + claim.kind() + " '" + claim.quote() + "' " + claim.explanation());
                }
            } else if (tell && claim.outcome() == Outcome.FAILS) {
                faults.add(document.get("id") + " TWICE <- FAILS " + claim.kind() + " '" + claim.quote() + "'");
            }
        }
    }

    private static Optional<Claim> best(List<Claim> claims, Map<String, Object> label) {
        Claim best = null;
        for (Claim claim : claims) {
            if (overlap(claim, label) > 0 && (best == null || overlap(claim, label) > overlap(best, label))) {
                best = claim;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int overlap(Claim claim, Map<String, Object> label) {
        return Math.min(claim.end(), ((Number) label.get("end")).intValue())
                - Math.max(claim.start(), ((Number) label.get("start")).intValue());
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> parts(Map<String, Object> document, String name) {
        return (List<Map<String, Object>>) document.get(name);
    }

    Score all() {
        return all;
    }

    double recall() {
        return (double) all.found / all.labelled;
    }

    double right() {
        return all.found == 0 ? 0 : (double) all.right / all.found;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        byKind.forEach((kind, score) -> text.append("%-16s %3d labelled %3d found %3d right %2d false FAILS%n".formatted(kind,
                score.labelled, score.found, score.right, score.falseFails)));
        text.append("recall %.3f, right %.3f, false FAILS %d%n".formatted(recall(), right(), all.falseFails));
        faults.forEach(fault -> text.append(fault).append('\n'));
        return text.toString();
    }
}
