package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What two printed names say about each other by their grammar: offices, numbers, types, divisions.
final class NameEvidence {
    private NameEvidence() {}

    static List<Evidence> of(PrintedName first, PrintedName second) {
        List<Evidence> found = new ArrayList<>();
        if (first.form().equals(second.form())) {
            found.add(Evidence.of(EvidenceKind.SAME_READING, "both read the same once short forms, case and punctuation are aside"));
            return found;
        }
        offices(first, second, found);
        numbers(first, second, found);
        if (!first.division().equals(second.division())) {
            found.add(Evidence.of(EvidenceKind.OTHER_DIVISION, "one names " + part(first) + ", the other " + part(second)));
        }
        if (!first.within().equals(second.within()) && !first.within().isEmpty() && !second.within().isEmpty()) {
            found.add(Evidence.of(EvidenceKind.TWO_PLACES, "the names add different counties"));
        }
        return found;
    }

    private static void offices(PrintedName first, PrintedName second, List<Evidence> found) {
        Office one = first.office();
        Office other = second.office();
        String both = word(one) + " and " + word(other);
        if (one == other) {
            if (!first.wording().equals(second.wording())) {
                String wordings = "the office is worded \"" + first.wording() + "\" and \"" + second.wording() + "\"";
                found.add(Evidence.of(EvidenceKind.OTHER_WORDING, wordings));
            }
        } else if (one == Office.UNSTATED || other == Office.UNSTATED) {
            found.add(Evidence.of(EvidenceKind.OFFICE_NOT_SAID, "only one says which office it is"));
        } else if (one.isLocalPolice() && other.isLocalPolice()) {
            found.add(Evidence.of(EvidenceKind.RELATED_OFFICE, "offices that one place may have instead of each other: " + both));
        } else if (isBoardOf(one, other) || isBoardOf(other, one)) {
            found.add(Evidence.of(EvidenceKind.BOARD_AND_OFFICE, "one is the board over the other: " + both));
        } else {
            found.add(Evidence.of(EvidenceKind.OTHER_OFFICE, "different offices: " + both));
        }
    }

    private static void numbers(PrintedName first, PrintedName second, List<Evidence> found) {
        if (first.numbers().equals(second.numbers())) {
            return;
        }
        if (first.numbers().isEmpty() || second.numbers().isEmpty()) {
            found.add(Evidence.of(EvidenceKind.NUMBER_MISSING, "only one has a number"));
        } else {
            found.add(Evidence.of(EvidenceKind.OTHER_NUMBER, "the numbers are " + first.numbers() + " and " + second.numbers()));
        }
    }

    /// Whether both state a type of municipality, and not the same.
    static boolean typesDiffer(PrintedName first, PrintedName second) {
        return first.type() != second.type() && first.type() != JurisdictionType.UNSTATED && second.type() != JurisdictionType.UNSTATED;
    }

    /// Whether one is the board that governs the other, as agreements are printed now under one and now under the other.
    private static boolean isBoardOf(Office one, Office other) {
        return one == Office.TRUSTEES && other == Office.POLICE
                || one == Office.COMMISSION && (other == Office.CORRECTIONS || other == Office.SHERIFF);
    }

    private static String part(PrintedName name) {
        return name.division().isEmpty() ? "no division" : "\"" + String.join(" ", name.division()) + "\"";
    }

    private static String word(Office office) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
