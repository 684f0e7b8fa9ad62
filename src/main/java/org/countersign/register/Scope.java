package org.countersign.register;

import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.AgencyId;
import org.countersign.place.State;

/// What part of the lists is counted. What is left empty narrows nothing.
///
/// @param state rows of this state or territory only, by its letters
/// @param model rows under this model only, by its code
/// @param county rows of agencies with their territory in this county only, by its FIPS code; never statewide bodies
/// @param agency rows of this agency only
public record Scope(Optional<String> state, Optional<String> model, Optional<String> county, Optional<AgencyId> agency) {
    /// Everything that is listed.
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Scope {
        Objects.requireNonNull(state);
        Objects.requireNonNull(model);
        Objects.requireNonNull(county);
        Objects.requireNonNull(agency);
    }

    /// One state or territory.
    public static Scope ofState(String usps) {
        return new Scope(Optional.of(usps), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// One model.
    public static Scope ofModel(String code) {
        return new Scope(Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty());
    }

    /// One county.
    public static Scope ofCounty(String fips) {
        return new Scope(Optional.empty(), Optional.empty(), Optional.of(fips), Optional.empty());
    }

    /// One agency.
    public static Scope ofAgency(AgencyId id) {
        return new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id));
    }

    boolean holds(Tally.CountedRow row) {
        return state.map(usps -> row.row().state().value().map(State::usps).filter(usps::equals).isPresent()).orElse(true)
                && model.map(row.model()::equals).orElse(true)
                && county.map(fips -> row.agency().filter(body -> body.territory().counties().containsKey(fips)).isPresent()).orElse(true)
                && agency.map(id -> row.agency().filter(body -> body.id().equals(id)).isPresent()).orElse(true);
    }
}
