package org.countersign.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.place.Places;

/// The real places and bodies by state, read from the Census and the FBI's list when a state is first asked for.
final class Gazetteer {
    private final Places places;
    private final FbiListing fbi;
    private final Map<String, StateGazetteer> states = new HashMap<>();

    Gazetteer(Places places, FbiListing fbi) {
        this.places = places;
        this.fbi = fbi;
    }

    StateGazetteer of(String usps) {
        return states.computeIfAbsent(usps, state -> new GazetteerBuilder(places, fbi, state).build());
    }

    /// The words of a state's own name.
    StateWords words(String usps) {
        return places.findState(usps).map(state -> StateWords.of(usps, state.name())).orElseGet(() -> StateWords.of(usps, usps));
    }

    /// A name's words without fillers and blanks, as [PrintedName#key()] writes a jurisdiction.
    static List<String> keyWords(String name) {
        return Jurisdiction.withoutFillers(Abbreviations.expand(Words.of(name).open(), word -> true));
    }
}
