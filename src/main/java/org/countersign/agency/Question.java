package org.countersign.agency;

import java.util.List;
import java.util.Objects;

/// Two agencies that may be one: nobody has ruled, and the evidence does not decide.
///
/// @param first one agency
/// @param second the other
/// @param state the USPS code under which the first was printed
/// @param firstSpelling the first's spelling in question
/// @param otherState the USPS code under which the second was printed, nearly always the same
/// @param secondSpelling the second's
/// @param evidence for and against, heaviest first
/// @param total the sum of the weights; the higher, the likelier that they are one
public record Question(
        AgencyId first, AgencyId second, String state, String firstSpelling, String otherState, String secondSpelling,
        List<Evidence> evidence, int total) {
    public Question {
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        Objects.requireNonNull(state);
        Objects.requireNonNull(firstSpelling);
        Objects.requireNonNull(otherState);
        Objects.requireNonNull(secondSpelling);
        evidence = List.copyOf(evidence);
    }
}
