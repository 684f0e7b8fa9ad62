package org.countersign.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts the changes of an agency's models together: what one model's rows cannot see.
final class AgencyChanges {
    private AgencyChanges() {}

    /// The changes in order. A first listing while another model is listed is a model added; a name, county or type that
    /// is printed otherwise in several rows of one edition is told once.
    static List<Change> tell(List<Change> changes, List<Agreement> agreements, Map<String, Integer> ordinals) {
        List<Change> told = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (Change change : changes) {
            int edition = Objects.requireNonNull(ordinals.get(change.at().edition()));
            switch (change) {
                case Change.Listed listed when heldBefore(listed, agreements, edition) -> told.add(new Change.ModelAdded(listed.at()));
                case Change.Renamed renamed -> addOnce(change, edition + renamed.from() + "|" + renamed.to(), once, told);
                case Change.CountyCorrected county -> addOnce(change, edition + county.from() + "|" + county.to(), once, told);
                case Change.TypeCorrected type -> addOnce(change, edition + type.from() + "|" + type.to(), once, told);
                default -> told.add(change);
            }
        }
        told.sort(Comparator.<Change, java.time.LocalDate>comparing(change -> change.at().between().by())
                .thenComparingInt(change -> Objects.requireNonNull(ordinals.get(change.at().edition())))
                .thenComparing(change -> change.at().agreement())
                .thenComparing(Change::kind));
        return told;
    }

    private static boolean heldBefore(Change.Listed listed, List<Agreement> agreements, int edition) {
        return agreements.stream()
                .filter(agreement -> !agreement.model().equals(listed.at().model()))
                .anyMatch(agreement -> edition > 0 && agreement.isListed(edition - 1));
    }

    private static void addOnce(Change change, String what, Set<String> once, List<Change> told) {
        if (once.add(change.kind() + "|" + what)) {
            told.add(change);
        }
    }
}
