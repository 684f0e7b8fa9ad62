package org.countersign.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.agency.AgencyId;
import org.countersign.place.County;
import org.countersign.place.Distance;
import org.countersign.place.Municipality;
import org.countersign.place.PlaceName;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.place.Township;
import org.countersign.register.Register;

/// Finds states, counties, towns, ZIP codes and agencies by what people type: codes, beginnings of names, names with a
/// state behind them, short forms, and slips of the pen. Made once for a register; safe for any number of threads.
final class SearchIndex {
    private static final int MOST_SLIPS = 2;
    /// Shorter texts with slips could mean anything.
    private static final int LEAST_FOR_SLIPS = 4;
    /// More than these are not told: the text says too little.
    static final int MOST = 60;
    private static final Comparator<Hit> BY_NAME = Comparator.comparing(Hit::folded);

    private final Places places;
    private final Register register;
    /// All that is found by the beginning of its name, sorted by folded name.
    private final List<Hit> named;
    private final List<Hit> agencies;

    SearchIndex(Register register) {
        this.register = register;
        this.places = register.places();
        List<Hit> all = new ArrayList<>(64_000);
        for (State state : places.listStates()) {
            all.add(hit(state));
            places.countiesWithin(state.usps()).forEach(county -> all.add(hit(county)));
            places.municipalitiesWithin(state.usps()).forEach(place -> all.add(hit(place)));
            places.townshipsWithin(state.usps()).forEach(township -> all.add(hit(township)));
        }
        places.listFormerCounties().forEach(county -> all.add(hit(county)));
        all.sort(BY_NAME);
        this.named = List.copyOf(all);
        this.agencies = register.roster().listAgencies().stream().flatMap(agency -> hits(agency).stream()).toList();
    }

    /// What a text may mean, the likeliest first.
    ///
    /// Near misses are told where nothing fits.
    List<Hit> find(String text) {
        String typed = text.strip();
        List<Hit> coded = byCode(typed);
        if (!coded.isEmpty()) {
            return coded;
        }
        List<Query> queries = Query.of(typed, places);
        Map<String, Hit> found = new LinkedHashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Query query : queries) {
            hits.addAll(byBeginning(query));
            hits.addAll(byWords(query));
        }
        if (hits.isEmpty()) {
            queries.forEach(query -> hits.addAll(bySlips(query)));
        }
        hits.sort(rank(queries));
        hits.forEach(hit -> found.putIfAbsent(hit.path(), hit));
        return found.values().stream().limit(MOST).toList();
    }

    private List<Hit> byCode(String typed) {
        List<Hit> hits = new ArrayList<>();
        String bare = typed.replaceFirst("(?i)^(zip|fips)\\s+", "");
        if (bare.matches("[0-9]{5}(-[0-9]{4})?")) {
            String five = bare.substring(0, 5);
            places.findZip(five).map(zip -> new Hit(Hit.Kind.ZIP, "ZIP " + five, places.getCounty(zip.counties().getFirst().fips()).usps(),
                    Addresses.zip(five), five, 0)).ifPresent(hits::add);
            places.findCounty(five).map(SearchIndex::hit).ifPresent(hits::add);
        } else if (bare.matches("[0-9]{7}")) {
            places.findMunicipality(bare).map(SearchIndex::hit).ifPresent(hits::add);
        } else if (bare.matches("[0-9]{10}")) {
            places.findTownship(bare).map(SearchIndex::hit).ifPresent(hits::add);
        } else {
            Optional<Agency> agency = AgencyId.read(typed).flatMap(register.roster()::findAgency);
            agency.map(found -> hits(found).getFirst()).ifPresent(hits::add);
        }
        return hits;
    }

    private List<Hit> byBeginning(Query query) {
        List<Hit> hits = new ArrayList<>();
        if (query.words().isEmpty()) {
            return hits;
        }
        int at = firstFrom(query.words());
        while (at < named.size() && named.get(at).folded().startsWith(query.words())) {
            Hit hit = named.get(at++);
            if (query.in(hit.usps())) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private int firstFrom(String beginning) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).folded().compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Agencies of which a spelling has a word for each word typed, at least its beginning.
    private List<Hit> byWords(Query query) {
        String[] wanted = query.words().isEmpty() ? new String[0] : query.words().split(" ");
        return agencies.stream()
                .filter(hit -> wanted.length > 0 && query.in(hit.usps()))
                .filter(hit -> Arrays.stream(wanted).allMatch(word -> hasWord(hit.folded(), word)))
                .toList();
    }

    private static boolean hasWord(String folded, String beginning) {
        return folded.startsWith(beginning) || folded.contains(" " + beginning);
    }

    private List<Hit> bySlips(Query query) {
        if (query.words().length() < LEAST_FOR_SLIPS) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Collection<Hit> all : List.of(named, agencies)) {
            for (Hit hit : all) {
                if (query.in(hit.usps()) && Distance.between(query.words(), bare(hit), MOST_SLIPS) <= MOST_SLIPS) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    /// A county's name without its kind, which people leave out.
    private static String bare(Hit hit) {
        return hit.kind() == Hit.Kind.COUNTY ? hit.folded().replaceFirst(" (county|parish|borough|municipio)$", "") : hit.folded();
    }

    /// Whole names first, then by how near, then by kind and weight.
    private static Comparator<Hit> rank(List<Query> queries) {
        return Comparator.<Hit>comparingInt(hit -> queries.stream().mapToInt(query -> distance(query, hit)).min().orElse(0))
                .thenComparing(Hit::kind)
                .thenComparing(Comparator.comparingLong(Hit::weight).reversed())
                .thenComparing(Hit::name)
                .thenComparing(Hit::usps)
                .thenComparing(Hit::path);
    }

    private static int distance(Query query, Hit hit) {
        if (!query.in(hit.usps())) {
            return MOST_SLIPS + 1;
        }
        int slips = Distance.between(query.words(), bare(hit), MOST_SLIPS);
        return hit.folded().equals(query.words()) ? 0 : hit.folded().startsWith(query.words()) && slips > 0 ? 1 : slips;
    }

    private static Hit hit(State state) {
        return new Hit(Hit.Kind.STATE, state.name(), state.usps(), Addresses.state(state.usps()), PlaceName.fold(state.name()), 0);
    }

    private static Hit hit(County county) {
        return new Hit(Hit.Kind.COUNTY, county.fullName(), county.usps(), Addresses.county(county), PlaceName.fold(county.fullName()),
                county.population().orElse(0));
    }

    private static Hit hit(Municipality place) {
        return new Hit(Hit.Kind.MUNICIPALITY, place.fullName(), place.usps(), Addresses.place(place), PlaceName.fold(place.name()),
                place.population().orElse(0));
    }

    private static Hit hit(Township township) {
        return new Hit(Hit.Kind.TOWNSHIP, township.fullName(), township.usps(), Addresses.place(township), PlaceName.fold(township.name()),
                0);
    }

    private static List<Hit> hits(Agency agency) {
        return agency.names().stream()
                .map(PlaceName::fold)
                .distinct()
                .map(name -> new Hit(Hit.Kind.AGENCY, agency.name(), agency.state(), Addresses.agency(agency), name, 0))
                .toList();
    }
}
