package org.countersign.agency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.countersign.archive.Runs;
import org.countersign.sighting.EditionDays;
import org.countersign.sighting.Roll;

/// What the editions say about two spellings under one model: printed together, or one where the other ends.
final class TimeEvidence {
    private static final int SHORT_GAP_EDITIONS = 4;
    private static final long SHORT_GAP_DAYS = 35;
    private static final long A_WEEK = 7;

    private final EditionDays days;

    TimeEvidence(EditionDays days) {
        this.days = days;
    }

    /// The reasons for one model.
    ///
    /// @param model the model's code
    List<Evidence> of(String model, Presence first, Presence second) {
        List<Evidence> found = new ArrayList<>();
        for (Roll roll : Roll.values()) {
            sameRoll(model, roll, first.on(roll), second.on(roll), found);
        }
        acrossRolls(model, first, second, found);
        acrossRolls(model, second, first, found);
        return found;
    }

    private void sameRoll(String model, Roll roll, Runs first, Runs second, List<Evidence> found) {
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        BitSet both = first.toBits();
        both.and(second.toBits());
        if (!both.isEmpty()) {
            int weight = EvidenceKind.TOGETHER.weight() + (both.cardinality() <= 2 ? 20 : 0);
            String when = both.cardinality() + " editions, first on " + days.day(roll, both.nextSetBit(0));
            found.add(new Evidence(EvidenceKind.TOGETHER, "printed together under " + model + " in " + when, weight));
            return;
        }
        int handovers = handovers(first, second);
        if (handovers > 0) {
            int weight = EvidenceKind.HANDOVER.weight() + (handovers > 1 ? 10 : 0);
            found.add(new Evidence(EvidenceKind.HANDOVER,
                    "under " + model + " one ends in the edition before the other begins, " + times(handovers), weight));
        } else if (gap(roll, first, second)) {
            found.add(Evidence.of(EvidenceKind.NEAR_HANDOVER, "under " + model + " one ends shortly before the other begins"));
        }
    }

    private void acrossRolls(String model, Presence applicant, Presence member, List<Evidence> found) {
        if (applicant.pending().isEmpty() || member.listed().isEmpty()) {
            return;
        }
        LocalDate left = days.day(Roll.PENDING, applicant.pending().last());
        LocalDate came = days.day(Roll.PARTICIPATING, member.listed().first());
        long between = Math.abs(ChronoUnit.DAYS.between(left, came));
        if (between <= SHORT_GAP_DAYS) {
            boolean fits = between <= A_WEEK && applicant.listed().isEmpty() && member.pending().isEmpty();
            String only = fits ? "; the one was never listed, the other never pending" : "";
            String sentence = "under " + model + " one was pending until " + left + " and the other listed from " + came + only;
            int weight = EvidenceKind.PENDING_THEN_LISTED.weight() + (fits ? 10 : 0);
            found.add(new Evidence(EvidenceKind.PENDING_THEN_LISTED, sentence, weight));
        }
    }

    /// How often one stands in an edition and the other in the next.
    private static int handovers(Runs first, Runs second) {
        int count = 0;
        for (int i = 0; i < first.count(); i++) {
            count += second.contains(first.last(i) + 1) ? 1 : 0;
            count += first.first(i) > 0 && second.contains(first.first(i) - 1) ? 1 : 0;
        }
        return count;
    }

    private boolean gap(Roll roll, Runs first, Runs second) {
        Runs earlier = first.last() < second.first() ? first : second;
        Runs later = earlier == first ? second : first;
        int editions = later.first() - earlier.last();
        return editions > 0
                && (editions <= SHORT_GAP_EDITIONS
                        || ChronoUnit.DAYS.between(days.day(roll, earlier.last()), days.day(roll, later.first())) <= SHORT_GAP_DAYS);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
