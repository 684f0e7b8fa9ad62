package org.countersign.agency;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What was decided about two spellings, and on which evidence.
///
/// @param state the USPS code under which the first was printed
/// @param first one spelling, blanks at the ends aside
/// @param otherState the USPS code under which the second was printed, nearly always the same
/// @param second the other spelling
/// @param verdict what came of it
/// @param evidence the reasons, heaviest first
/// @param total the sum of the weights
/// @param refused why evidence enough did not join them: the spelling that would have been joined against strong evidence
public record Decision(
        String state, String first, String otherState, String second, Verdict verdict, List<Evidence> evidence, int total,
        Optional<String> refused) {
    public Decision {
        Objects.requireNonNull(state);
        Objects.requireNonNull(first);
        Objects.requireNonNull(otherState);
        Objects.requireNonNull(second);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(refused);
        evidence = List.copyOf(evidence);
    }
}
