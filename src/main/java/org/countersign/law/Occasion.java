package org.countersign.law;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/// What sets a clock in motion: something happened, or a paper was sent and received.
///
/// @param happened when it happened, or the paper was sent
/// @param received when the paper was received, where that is known; not before it was sent
public record Occasion(Moment happened, Optional<Moment> received) {
    public Occasion {
        Objects.requireNonNull(happened);
        Objects.requireNonNull(received);
        Optional<LocalDateTime> last = received.flatMap(Moment::latest);
        if (last.isPresent() && happened.earliest().map(sent -> sent.isAfter(last.get())).orElse(false)) {
            throw new IllegalArgumentException("received by " + last.get() + ", and sent no sooner than " + happened.earliest().get());
        }
    }

    /// Something happened, or was sent, and no receipt is known.
    public static Occasion of(Moment happened) {
        return new Occasion(happened, Optional.empty());
    }

    /// From when a clock runs.
    Moment start(Counting.Start start) {
        Moment unreceived = new Moment(happened.earliest(), Optional.empty());
        return switch (start) {
            case EVENT, SENDING -> happened;
            case RECEIPT -> received.orElse(unreceived);
            case SENDING_OR_RECEIPT -> received.map(happened::to).orElse(unreceived);
        };
    }
}
