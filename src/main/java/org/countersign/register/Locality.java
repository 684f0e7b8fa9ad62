package org.countersign.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.agency.Agency;
import org.countersign.place.County;
import org.countersign.place.CountyShare;
import org.countersign.place.Municipality;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.place.Township;
import org.countersign.place.ZipCode;

/// A piece of ground that somebody asks about: a state, a county, a municipality or township, or a ZIP code's counties.
///
/// @param state the USPS code, where the whole state is meant
/// @param counties the counties, with the share of the place's people or addresses in each; none for a whole state
/// @param geoid the census code of the municipality or township; empty for other places
public record Locality(Optional<String> state, List<CountyShare> counties, Optional<String> geoid) {
    public Locality {
        Objects.requireNonNull(state);
        Objects.requireNonNull(geoid);
        counties = List.copyOf(counties);
    }

    /// A whole state or territory.
    public static Locality of(State state) {
        return new Locality(Optional.of(state.usps()), List.of(), Optional.empty());
    }

    /// A county.
    public static Locality of(County county) {
        return new Locality(Optional.empty(), List.of(new CountyShare(county.fips(), county.population(), 1)), Optional.empty());
    }

    /// A municipality, with all its counties.
    public static Locality of(Municipality place) {
        return new Locality(Optional.empty(), place.counties(), Optional.of(place.geoid()));
    }

    /// A township.
    public static Locality of(Township township) {
        CountyShare whole = new CountyShare(township.county(), OptionalInt.empty(), 1);
        return new Locality(Optional.empty(), List.of(whole), Optional.of(township.geoid()));
    }

    /// The counties of a ZIP code.
    public static Locality of(ZipCode zip) {
        return new Locality(Optional.empty(), zip.counties(), Optional.empty());
    }

    /// Whether an agency's territory has to do with the place: every agency of a state, those with a county in common else.
    public boolean holds(Agency agency) {
        return state.map(agency.state()::equals).orElseGet(() -> counties.stream()
                .anyMatch(share -> agency.territory().counties().containsKey(share.fips())));
    }

    /// Whether an agency is one of another town in the counties of this town.
    boolean isElsewhere(Agency agency) {
        return geoid.isPresent() && !agency.territory().places().isEmpty() && !agency.territory().places().contains(geoid.get());
    }

    /// Whether the place lies in a state, wholly or in part.
    public boolean isIn(String usps, Places places) {
        return state.map(usps::equals)
                .orElseGet(() -> counties.stream()
                        .anyMatch(share -> places.findCounty(share.fips()).map(county -> county.usps().equals(usps)).orElse(false)));
    }
}
