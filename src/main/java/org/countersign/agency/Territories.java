package org.countersign.agency;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.place.CountyShare;
import org.countersign.place.Places;

/// Weighs ICE's county, the agency's own name, the Census and the FBI's listing into a territory.
final class Territories {
    private static final int SHORTEST_SLIP = 5;

    private final Places places;
    private final CountyText countyText;
    private final FbiNames fbi;

    Territories(Places places, CountyText countyText, FbiNames fbi) {
        this.places = places;
        this.countyText = countyText;
        this.fbi = fbi;
    }

    /// The real place that a body belongs to, where one can be chosen.
    ///
    /// @param best the spelling to go by
    Optional<Choice> choose(List<Spelling> spellings, Spelling best) {
        List<RealBody> candidates = candidates(best);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> votes = votes(spellings, best.state());
        Comparator<RealBody> order =
                Comparator.comparingInt((RealBody body) -> score(body, best, votes)).reversed().thenComparing(RealBody::id);
        List<RealBody> ranked = candidates.stream().sorted(order).toList();
        boolean tied = ranked.size() > 1 && score(ranked.get(0), best, votes) == score(ranked.get(1), best, votes);
        return Optional.of(new Choice(ranked.getFirst(), tied));
    }

    /// The real places of the name; where it is none, the one place that it must be short or a slip for.
    private static List<RealBody> candidates(Spelling best) {
        if (best.reality().isKnown()) {
            return best.reality().bodies();
        }
        boolean slip = best.nearest().slips() <= 2 && best.nearest().margin() > 0 && best.name().key().length() > SHORTEST_SLIP;
        return best.longer().size() == 1 ? best.longer() : slip ? best.nearest().bodies() : List.of();
    }

    /// The territory of a body.
    Territory of(List<Spelling> spellings, Spelling best, AgencyKind kind, Optional<Choice> choice, Optional<FbiBody> listed) {
        if (choice.isPresent()) {
            return ofPlace(spellings, best, choice.get());
        }
        if (best.name().isStatewide() || kind == AgencyKind.STATE_POLICE) {
            return Territory.ofState();
        }
        Set<String> iceCounties = new TreeSet<>(votes(spellings, best.state()).keySet());
        Set<String> found = listed.map(body -> (Set<String>) new TreeSet<>(body.counties())).orElse(Set.of());
        if (found.isEmpty()) {
            found = countyInName(best);
        }
        if (!found.isEmpty()) {
            boolean agreed = iceCounties.stream().anyMatch(found::contains);
            TreeSet<Territory.Source> sources = new TreeSet<>(Set.of(listed.isPresent() ? Territory.Source.FBI : Territory.Source.NAME));
            if (agreed) {
                sources.add(Territory.Source.ICE_COUNTY);
            }
            return new Territory(even(found), List.of(), false, agreed ? Territory.Certainty.CERTAIN : Territory.Certainty.LIKELY, sources);
        }
        if (iceCounties.isEmpty()) {
            return Territory.unknown();
        }
        String mostVoted = votes(spellings, best.state()).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return new Territory(
                even(Set.of(mostVoted)), List.of(), false,
                iceCounties.size() == 1 ? Territory.Certainty.LIKELY : Territory.Certainty.UNSURE,
                new TreeSet<>(Set.of(Territory.Source.ICE_COUNTY)));
    }

    /// How many editions' rows name each county in the column COUNTY.
    private Map<String, Integer> votes(List<Spelling> spellings, String state) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Spelling spelling : spellings) {
            for (Appearance row : spelling.rows()) {
                for (String fips : countyText.fips(state, row.county())) {
                    votes.merge(fips, row.editions().toBits().cardinality(), Integer::sum);
                }
            }
        }
        return votes;
    }

    private Territory ofPlace(List<Spelling> spellings, Spelling best, Choice choice) {
        RealBody place = choice.place();
        boolean isCounty = place.level() == RealBody.Level.COUNTY;
        TreeSet<Territory.Source> sources = new TreeSet<>(Set.of(source(place)));
        Map<String, Integer> votes = votes(spellings, best.state());
        boolean iceAgrees =
                votes.keySet().stream().anyMatch(fips -> place.counties().stream().anyMatch(part -> places.shareGround(fips, part.fips())));
        if (iceAgrees) {
            sources.add(Territory.Source.ICE_COUNTY);
        }
        if (isListed(best, place)) {
            sources.add(Territory.Source.FBI);
        }
        boolean against = !iceAgrees && !votes.isEmpty() && best.reality().bodies().size() > 1 || !best.reality().isKnown() && !iceAgrees;
        Territory.Certainty certainty = choice.tied() || against
                ? Territory.Certainty.UNSURE
                : sources.size() > 1 && (iceAgrees || votes.isEmpty()) ? Territory.Certainty.CERTAIN : Territory.Certainty.LIKELY;
        List<String> codes = isCounty || place.level() == RealBody.Level.FBI ? List.of() : List.of(place.id());
        return new Territory(shares(place), codes, false, certainty, sources);
    }

    private static Territory.Source source(RealBody place) {
        return switch (place.level()) {
            case COUNTY -> Territory.Source.NAME;
            case FBI -> Territory.Source.FBI;
            case MUNICIPALITY, SETTLEMENT, TOWNSHIP -> Territory.Source.CENSUS;
        };
    }

    private int score(RealBody body, Spelling best, Map<String, Integer> votes) {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        int here = votes.entrySet().stream()
                .filter(vote -> body.counties().stream().anyMatch(part -> places.shareGround(vote.getKey(), part.fips())))
                .mapToInt(Map.Entry::getValue).sum();
        int ice = all == 0 ? 0 : 40 * here / all;
        int level = switch (body.level()) {
            case COUNTY, MUNICIPALITY, FBI -> 6;
            case TOWNSHIP -> 4;
            case SETTLEMENT -> 0;
        };
        return ice + level + (isListed(best, body) ? 20 : 0);
    }

    private boolean isListed(Spelling best, RealBody body) {
        AgencyKind kind = body.level() == RealBody.Level.COUNTY ? AgencyKind.SHERIFF : AgencyKind.MUNICIPAL_POLICE;
        return fbi.only(best.state(), best.name(), kind, Optional.of(body)).isPresent();
    }

    private SortedMap<String, Double> shares(RealBody place) {
        SortedMap<String, Double> shares = new TreeMap<>();
        for (CountyShare part : place.counties()) {
            List<String> present = present(place, part.fips());
            present.forEach(fips -> shares.merge(fips, part.share() / present.size(), Double::sum));
        }
        return shares;
    }

    private List<String> present(RealBody place, String fips) {
        if (places.getCounty(fips).current()) {
            return List.of(fips);
        }
        return places.findMunicipality(place.id()).map(places::presentCounties).orElse(List.of(fips));
    }

    private Set<String> countyInName(Spelling best) {
        List<String> core = best.name().core();
        int at = core.indexOf("county");
        return at <= 0 ? Set.of() : new HashSet<>(countyText.fips(best.state(), String.join(" ", core.subList(0, at))));
    }

    private static SortedMap<String, Double> even(Set<String> counties) {
        SortedMap<String, Double> shares = new TreeMap<>();
        counties.forEach(fips -> shares.put(fips, 1.0 / counties.size()));
        return shares;
    }

    /// @param place the place chosen
    /// @param tied whether another fits as well
    record Choice(RealBody place, boolean tied) {}
}
