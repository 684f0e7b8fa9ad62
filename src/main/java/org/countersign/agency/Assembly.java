package org.countersign.agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.place.Municipality;
import org.countersign.place.Places;
import org.countersign.sighting.EditionDays;

/// Makes an agency of the spellings that name one body.
final class Assembly {
    private final Places places;
    private final EditionDays days;
    private final RuledFacts facts;
    private final FbiNames fbi;
    private final Territories territories;

    Assembly(Places places, EditionDays days, RuledFacts facts, FbiNames fbi, Territories territories) {
        this.places = places;
        this.days = days;
        this.facts = facts;
        this.fbi = fbi;
        this.territories = territories;
    }

    /// The agency of these spellings under an id.
    Agency assemble(AgencyId id, List<Spelling> spellings) {
        Spelling best = BestName.of(spellings, days);
        String name = facts.find("NAME", spellings).orElse(best.text());
        AgencyKind kind = facts.find("KIND", spellings).map(Assembly::kind).orElseGet(() -> AgencyKinds.of(best));
        Optional<Territories.Choice> choice = territories.choose(spellings, best);
        Optional<FbiBody> listed =
                fbi.only(best.state(), best.name(), kind, choice.filter(made -> !made.tied()).map(Territories.Choice::place));
        Territory territory = ruled(spellings).orElseGet(() -> territories.of(spellings, best, kind, choice, listed));
        boolean governs = best.name().office() == Office.TRUSTEES;
        Optional<String> ori = facts.find("ORI", spellings).or(() -> listed.filter(body -> !governs).map(FbiBody::ori));
        List<String> names = spellings.stream().flatMap(spelling -> spelling.verbatim().stream()).distinct().sorted().toList();
        return new Agency(id, BestName.slug(name, best.state()), name, names, best.state(), kind, ori, territory);
    }

    private Optional<Territory> ruled(List<Spelling> spellings) {
        Optional<String> place = facts.find("PLACE", spellings);
        Optional<String> county = facts.find("COUNTY", spellings);
        if (place.isEmpty() && county.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Double> counties = new TreeMap<>();
        county.ifPresent(codes -> Stream.of(codes.split("[ ,]+")).forEach(fips -> counties.put(fips, 1.0)));
        if (counties.isEmpty()) {
            place.flatMap(places::findMunicipality).map(Municipality::counties)
                    .ifPresent(parts -> parts.forEach(part -> counties.put(part.fips(), part.share())));
            place.flatMap(places::findTownship).ifPresent(township -> counties.put(township.county(), 1.0));
        }
        TreeSet<Territory.Source> sources = new TreeSet<>(Set.of(Territory.Source.RULING));
        return Optional.of(new Territory(counties, place.map(List::of).orElse(List.of()), false, Territory.Certainty.CERTAIN, sources));
    }

    private static AgencyKind kind(String value) {
        return AgencyKind.valueOf(value.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
