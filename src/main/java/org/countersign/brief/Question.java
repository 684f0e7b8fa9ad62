package org.countersign.brief;

import java.util.Objects;

/// A question to ask, with the fact that it rests on.
///
/// @param text the fact and the question
/// @param rests the id of the section that states the fact
record Question(String text, String rests) {
    Question {
        Objects.requireNonNull(text);
        Objects.requireNonNull(rests);
    }
}
