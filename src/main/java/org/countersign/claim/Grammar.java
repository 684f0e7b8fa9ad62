package org.countersign.claim;

import java.util.List;

/// Reads one kind of statement out of a sentence. Grammars take turns in the order of [Desk]; what one has taken the next
/// ones leave alone.
interface Grammar {
    /// The statements of this kind in a sentence.
    ///
    /// @param free numbers that no grammar before has taken
    List<Found> read(Clause clause, Story story, List<Amount> free);
}
