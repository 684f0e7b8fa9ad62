package org.countersign.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The FBI's bodies of a state by name, as one of them may be the agency that is meant.
final class FbiNames {
    private final FbiListing listing;
    private final Map<String, Map<String, List<FbiBody>>> byState = new HashMap<>();

    FbiNames(FbiListing listing) {
        this.listing = listing;
    }

    /// The bodies of one of these names that meet a condition.
    List<FbiBody> named(String state, List<String> keys, Predicate<FbiBody> wanted) {
        Map<String, List<FbiBody>> names = byState.computeIfAbsent(state, this::index);
        for (String key : keys) {
            List<FbiBody> found = names.getOrDefault(key, List.of()).stream().filter(wanted).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// The one body that a name of this kind and territory fits; empty when none or several do.
    Optional<FbiBody> only(String state, PrintedName name, AgencyKind kind, Optional<RealBody> place) {
        List<FbiBody> fitting = switch (kind) {
            case SHERIFF -> place.map(county -> named(state, List.of(county.key(), county.key() + "county"), within(county, "County")))
                    .orElse(List.of());
            case MUNICIPAL_POLICE ->
                place.map(town -> named(state, List.of(town.key() + town.type(), town.key()), within(town, "City"))).orElse(List.of());
            case CAMPUS -> named(state, List.of(name.key()), body -> body.type().equals("University or College"));
            case TRIBAL -> named(state, List.of(name.key()), body -> body.type().equals("Tribal"));
            case CONSTABLE, STATE_POLICE, CORRECTIONS, PROSECUTOR, COMMISSION, OTHER -> named(
                    state, List.of(name.keyWithType() + "policedepartment", name.key()),
                    body -> kind == AgencyKind.OTHER && !Set.of("City", "County").contains(body.type()));
        };
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Predicate<FbiBody> within(RealBody place, String type) {
        return body -> body.type().equals(type) && body.counties().stream().anyMatch(place::liesIn);
    }

    private Map<String, List<FbiBody>> index(String state) {
        Map<String, List<FbiBody>> names = new HashMap<>();
        for (FbiBody body : listing.bodiesWithin(state)) {
            names.computeIfAbsent(String.join("", Gazetteer.keyWords(body.name())), unused -> new ArrayList<>(1)).add(body);
        }
        return names;
    }
}
