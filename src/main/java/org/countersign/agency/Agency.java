package org.countersign.agency;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A law-enforcement body.
///
/// @param id its name that never changes
/// @param slug its name for addresses: best name and state in small letters; may change with the name
/// @param name the best of its spellings: one that is real, complete and recent
/// @param names every spelling as printed, sorted
/// @param state the USPS code of the state it is of
/// @param kind what kind of body it is
/// @param ori its number with the FBI, where exactly one body of the listing fits
/// @param territory where it has its say
public record Agency(
        AgencyId id, String slug, String name, List<String> names, String state, AgencyKind kind, Optional<String> ori,
        Territory territory) {
    public Agency {
        Objects.requireNonNull(id);
        Objects.requireNonNull(slug);
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(ori);
        Objects.requireNonNull(territory);
        names = List.copyOf(names);
    }

    /// Whether its word runs in a whole county: a body without a place of its own, save campuses, other bodies of a site and
    /// those of the state.
    public boolean isCountywide() {
        return !territory.statewide() && switch (kind) {
            case SHERIFF, COMMISSION, CORRECTIONS, PROSECUTOR -> true;
            case MUNICIPAL_POLICE, CONSTABLE, STATE_POLICE, CAMPUS, TRIBAL -> false;
            case OTHER -> territory.places().isEmpty() && name.toLowerCase(Locale.ROOT).contains("county police");
        };
    }
}
