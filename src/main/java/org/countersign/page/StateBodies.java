package org.countersign.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.place.County;
import org.countersign.place.Places;

/// The agencies of a state with what they hold on a day, by where they act.
///
/// @param all every agency of the state that the lists ever named, by name
/// @param statewide the statewide ones that hold something
/// @param counties the counties with the local ones that hold something; one of several counties stands in each of them
/// @param elsewhere those that hold something and whose territory is not known
/// @param without the counties of today without any, by name
/// @param before those that were listed before, with what is no longer listed
public record StateBodies(List<Agency> all, List<Holder> statewide, List<Part> counties, List<Holder> elsewhere, List<County> without,
        List<Holder> before) {
    public StateBodies {
        all = List.copyOf(all);
        statewide = List.copyOf(statewide);
        counties = List.copyOf(counties);
        elsewhere = List.copyOf(elsewhere);
        without = List.copyOf(without);
        before = List.copyOf(before);
    }

    /// A county with its local holders.
    ///
    /// @param county the county
    /// @param holders at least one
    public record Part(County county, List<Holder> holders) {
        public Part {
            holders = List.copyOf(holders);
        }

        /// How many agreements they hold.
        public int agreements() {
            return holders.stream().mapToInt(Holder::count).sum();
        }
    }

    static StateBodies of(AsOf asOf, String usps) {
        Places places = asOf.register().places();
        List<Agency> all = asOf.register().roster().listAgencies().stream()
                .filter(agency -> agency.state().equals(usps))
                .sorted(Comparator.comparing(Agency::name).thenComparing(Agency::id))
                .toList();
        List<Holder> held = Holder.on(asOf, all);
        List<Holder> local = held.stream().filter(holder -> !holder.agency().territory().statewide()).toList();
        List<Part> counties = parts(local, places);
        Set<String> named = counties.stream().map(part -> part.county().fips()).collect(Collectors.toSet());
        return new StateBodies(
                all,
                held.stream().filter(holder -> holder.agency().territory().statewide()).toList(),
                counties,
                local.stream().filter(holder -> holder.agency().territory().counties().isEmpty()).toList(),
                places.countiesWithin(usps).stream().filter(county -> !named.contains(county.fips())).sorted(BY_NAME).toList(),
                Holder.before(asOf, all));
    }

    private static final Comparator<County> BY_NAME = Comparator.comparing(County::name).thenComparing(County::fips);

    private static List<Part> parts(List<Holder> local, Places places) {
        Map<String, List<Holder>> byCounty = new TreeMap<>();
        for (Holder holder : local) {
            holder.agency().territory().counties().keySet()
                    .forEach(fips -> byCounty.computeIfAbsent(fips, same -> new java.util.ArrayList<>()).add(holder));
        }
        return byCounty.entrySet().stream()
                .map(county -> new Part(places.getCounty(county.getKey()), county.getValue()))
                .sorted(Comparator.comparing(Part::county, BY_NAME))
                .toList();
    }
}
