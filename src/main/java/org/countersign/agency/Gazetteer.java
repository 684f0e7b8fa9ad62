package org.countersign.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.place.County;
import org.countersign.place.CountyShare;
import org.countersign.place.Municipality;
import org.countersign.place.Places;
import org.countersign.place.Township;

/// The real places and bodies by state, read from the Census and the FBI's list when a state is first asked for.
final class Gazetteer {
    private static final Set<String> BODY_TYPES = Set.of("University or College", "Other", "Tribal");

    private final Places places;
    private final FbiListing fbi;
    private final Map<String, StateGazetteer> states = new HashMap<>();

    Gazetteer(Places places, FbiListing fbi) {
        this.places = places;
        this.fbi = fbi;
    }

    StateGazetteer of(String usps) {
        return states.computeIfAbsent(usps, this::build);
    }

    /// The words of a state's own name.
    StateWords words(String usps) {
        return places.findState(usps).map(state -> StateWords.of(usps, state.name())).orElseGet(() -> StateWords.of(usps, usps));
    }

    /// A name's words without fillers and blanks, as [PrintedName#key()] writes a jurisdiction.
    static List<String> keyWords(String name) {
        return Jurisdiction.withoutFillers(Abbreviations.expand(Words.of(name).open(), word -> true));
    }

    private StateGazetteer build(String usps) {
        List<RealBody> bodies = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (County county : places.countiesWithin(usps)) {
            add(bodies, words, RealBody.Level.COUNTY, county.fips(), county.name(), county.independentCity() ? "city" : "county", county.fullName(),
                    List.of(new CountyShare(county.fips(), OptionalInt.empty(), 1)));
        }
        Set<String> taken = new HashSet<>();
        List<Municipality> settlements = new ArrayList<>();
        for (Municipality place : places.municipalitiesWithin(usps)) {
            if (!place.incorporated()) {
                settlements.add(place);
                continue;
            }
            add(bodies, words, RealBody.Level.MUNICIPALITY, place.geoid(), place.name(), type(place.lsad()), place.fullName(), place.counties());
            place.counties().forEach(part -> taken.add(key(place.name()) + type(place.lsad()) + part.fips()));
            place.counties().forEach(part -> taken.add(key(place.name()) + part.fips()));
        }
        for (Township township : places.townshipsWithin(usps)) {
            if (!taken.contains(key(township.name()) + type(township.lsad()) + township.county())) {
                add(bodies, words, RealBody.Level.TOWNSHIP, township.geoid(), township.name(), type(township.lsad()), township.fullName(),
                        List.of(new CountyShare(township.county(), OptionalInt.empty(), 1)));
                taken.add(key(township.name()) + township.county());
            }
        }
        for (Municipality place : settlements) {
            if (place.counties().stream().noneMatch(part -> taken.contains(key(place.name()) + part.fips()))) {
                add(bodies, words, RealBody.Level.SETTLEMENT, place.geoid(), place.name(), "", place.fullName(), place.counties());
            }
        }
        for (FbiBody body : fbi.bodiesWithin(usps)) {
            if (BODY_TYPES.contains(body.type()) && !body.name().endsWith(":")) {
                add(bodies, new HashSet<>(), RealBody.Level.FBI, body.ori(), body.name(), "", body.name(),
                        body.counties().stream().map(fips -> new CountyShare(fips, OptionalInt.empty(), 1)).toList());
            }
        }
        return new StateGazetteer(bodies, words);
    }

    private static void add(
            List<RealBody> bodies, Set<String> words, RealBody.Level level, String id, String name, String type, String fullName, List<CountyShare> counties) {
        List<String> core = keyWords(name);
        words.addAll(core);
        bodies.add(new RealBody(level, id, String.join("", core), type, fullName, counties));
    }

    private static String key(String name) {
        return String.join("", keyWords(name));
    }

    private static String type(String lsad) {
        String lower = lsad.toLowerCase(Locale.ROOT);
        return lower.endsWith("township") ? "township" : lower;
    }
}
