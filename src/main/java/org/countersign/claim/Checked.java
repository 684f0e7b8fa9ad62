package org.countersign.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A text with its statements judged.
///
/// @param published when it came out
/// @param text the text that the offsets count in
/// @param claims its checkable statements, in order
/// @param notRead sentences with a number near the subject that no grammar read
/// @param notForRegister opinions, forecasts, statements about persons
public record Checked(Optional<LocalDate> published, String text, List<Claim> claims, List<Passage> notRead, List<Passage> notForRegister) {
    public Checked {
        Objects.requireNonNull(published);
        Objects.requireNonNull(text);
        claims = List.copyOf(claims);
        notRead = List.copyOf(notRead);
        notForRegister = List.copyOf(notForRegister);
    }

    /// A piece of the text.
    ///
    /// @param quote its words
    /// @param start where it begins, in characters
    /// @param end where it ends, exclusive
    public record Passage(String quote, int start, int end) {
        public Passage {
            Objects.requireNonNull(quote);
        }
    }
}
