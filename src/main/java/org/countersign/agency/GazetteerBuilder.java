package org.countersign.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.place.County;
import org.countersign.place.CountyShare;
import org.countersign.place.Municipality;
import org.countersign.place.Places;
import org.countersign.place.Township;

/// Gathers the real places and bodies of one state, each once: the Census lists a borough or city both as a place and as
/// a division of its county, and a New England town's centre as a settlement beside the town.
final class GazetteerBuilder {
    /// The FBI's types of bodies that are no place's own.
    private static final Set<String> BODY_TYPES = Set.of("University or College", "Other", "Tribal");

    private final Places places;
    private final FbiListing fbi;
    private final String usps;
    private final List<RealBody> bodies = new ArrayList<>();
    private final Set<String> placeWords = new TreeSet<>();
    /// name, type and county of what is listed so far
    private final Set<String> taken = new HashSet<>();

    GazetteerBuilder(Places places, FbiListing fbi, String usps) {
        this.places = places;
        this.fbi = fbi;
        this.usps = usps;
    }

    StateGazetteer build() {
        counties();
        List<Municipality> all = places.municipalitiesWithin(usps);
        all.stream().filter(Municipality::incorporated).forEach(this::municipality);
        places.townshipsWithin(usps).forEach(this::township);
        all.stream().filter(place -> !place.incorporated()).forEach(this::settlement);
        fbi.bodiesWithin(usps).stream().filter(body -> BODY_TYPES.contains(body.type()) && !body.name().endsWith(":"))
                .forEach(this::listed);
        return new StateGazetteer(bodies, placeWords);
    }

    private void counties() {
        for (County county : places.countiesWithin(usps)) {
            List<String> words = Gazetteer.keyWords(county.name());
            String type = county.independentCity() ? "city" : "county";
            add(RealBody.Level.COUNTY, county.fips(), words, type, county.fullName(), only(county.fips()));
        }
    }

    private void municipality(Municipality place) {
        List<String> words = Gazetteer.keyWords(place.name());
        String type = type(place.lsad());
        add(RealBody.Level.MUNICIPALITY, place.geoid(), words, type, place.fullName(), place.counties());
        place.counties().forEach(part -> take(words, type, part.fips()));
    }

    private void township(Township township) {
        List<String> words = Gazetteer.keyWords(township.name());
        String type = type(township.lsad());
        if (!taken.contains(mark(words, type, township.county()))) {
            add(RealBody.Level.TOWNSHIP, township.geoid(), words, type, township.fullName(), only(township.county()));
            take(words, type, township.county());
        }
    }

    private void settlement(Municipality place) {
        List<String> words = Gazetteer.keyWords(place.name());
        if (place.counties().stream().noneMatch(part -> taken.contains(mark(words, "", part.fips())))) {
            add(RealBody.Level.SETTLEMENT, place.geoid(), words, "", place.fullName(), place.counties());
        }
    }

    private void listed(FbiBody body) {
        List<CountyShare> counties = body.counties().stream().map(fips -> new CountyShare(fips, OptionalInt.empty(), 1)).toList();
        List<String> words = Gazetteer.keyWords(body.name());
        bodies.add(new RealBody(RealBody.Level.FBI, body.ori(), words, String.join("", words), "", body.name(), counties));
    }

    private void add(RealBody.Level level, String id, List<String> words, String type, String name, List<CountyShare> counties) {
        placeWords.addAll(words);
        bodies.add(new RealBody(level, id, words, String.join("", words), type, name, counties));
    }

    private void take(List<String> words, String type, String county) {
        taken.add(mark(words, type, county));
        taken.add(mark(words, "", county));
    }

    private static String mark(List<String> words, String type, String county) {
        return String.join("", words) + '|' + type + '|' + county;
    }

    private static List<CountyShare> only(String fips) {
        return List.of(new CountyShare(fips, OptionalInt.empty(), 1));
    }

    private static String type(String lsad) {
        String lower = lsad.toLowerCase(Locale.ROOT);
        return lower.endsWith("township") ? "township" : lower;
    }
}
