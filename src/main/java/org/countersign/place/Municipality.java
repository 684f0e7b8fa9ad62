package org.countersign.place;

import java.util.List;
import java.util.OptionalInt;

/// A place of the 2020 Census: a city, town, village or borough, or a settlement that only the Census bounds (CDP).
///
/// @param geoid the seven digits of the place; the first two are the state's
/// @param usps the state's two letters
/// @param name the name as the Census writes it, without the kind
/// @param lsad the kind as the Census writes it (legal or statistical area description), such as `city` or `CDP`; may be empty
/// @param counties the counties it lies in with their share of its people, by county code; in Connecticut the counties of 2020
public record Municipality(String geoid, String usps, String name, String lsad, List<CountyShare> counties) {
    public Municipality {
        Digits.require(geoid, 7, "a place's code");
        if (name.isBlank() || counties.isEmpty()) {
            throw new IllegalArgumentException("place " + geoid + " needs a name and a county");
        }
        counties = List.copyOf(counties);
    }

    /// The people living there in the 2020 Census; empty unless they are counted for every county it lies in.
    public OptionalInt population() {
        int people = 0;
        for (CountyShare part : counties) {
            if (part.population().isEmpty()) {
                return OptionalInt.empty();
            }
            people += part.population().getAsInt();
        }
        return OptionalInt.of(people);
    }

    /// Whether it has a government of its own; a census designated place or one of Puerto Rico's communities has none.
    public boolean incorporated() {
        return !lsad.equals("CDP") && !lsad.equals("comunidad") && !lsad.equals("zona urbana");
    }

    /// Name and kind, such as `Cañon City city`.
    public String fullName() {
        return lsad.isEmpty() ? name : name + " " + lsad;
    }
}
