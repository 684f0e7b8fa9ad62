package org.countersign.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A case in court that bears on agreements, or that is often taken for one that does.
///
/// @param id its id
/// @param caption its title as the court prints it
/// @param court which court
/// @param docket its number; empty where none was seen
/// @param filed when it was filed; empty where no source says so
/// @param latest the day of the latest that was seen of it
/// @param state where it stood then
/// @param about how near it is to agreements
/// @param places the places it is about; none where it is about the whole country
/// @param asked the question before the court
/// @param decided what was decided
/// @param undecided what was not
/// @param basis what this rests on
public record CourtCase(
        String id,
        String caption,
        Bilingual court,
        Optional<String> docket,
        Optional<RoughDay> filed,
        RoughDay latest,
        State state,
        About about,
        List<PlaceCode> places,
        Bilingual asked,
        Bilingual decided,
        Bilingual undecided,
        List<Basis> basis) implements Sourced, Placed {
    public CourtCase {
        Objects.requireNonNull(id);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(court);
        Objects.requireNonNull(docket);
        Objects.requireNonNull(filed);
        Objects.requireNonNull(latest);
        Objects.requireNonNull(state);
        Objects.requireNonNull(about);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(decided);
        Objects.requireNonNull(undecided);
        places = List.copyOf(places);
        basis = List.copyOf(basis);
    }

    /// Where a case stood when last seen.
    public enum State {
        /// A court has answered.
        DECIDED,
        /// It ended without an answer.
        DISMISSED,
        /// It was still open.
        PENDING
    }

    /// How near a case is to agreements.
    public enum About {
        /// An agreement or a rule on agreements is what it is about.
        AGREEMENT,
        /// It bears on them.
        RELATED,
        /// It is about something else, and often mixed up with them.
        APART
    }

    static CourtCase read(Entry entry) {
        return new CourtCase(
                entry.id(), entry.word("caption"), entry.text("court"), entry.findWord("docket"), entry.findRoughDay("filed"),
                entry.roughDay("latest"), entry.choice("state", State.class), entry.choice("about", About.class),
                PlaceCode.listed(entry), entry.text("asked"), entry.text("decided"), entry.text("undecided"), entry.basis());
    }
}
