package org.countersign.claim;

import java.util.Objects;

/// One fair reading of a statement.
///
/// @param why how it is read, in words
/// @param assertion what it then asserts
record Candidate(String why, Assertion assertion) {
    Candidate {
        Objects.requireNonNull(why);
        Objects.requireNonNull(assertion);
    }
}
