package org.countersign.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.place.County;
import org.countersign.place.Municipality;
import org.countersign.place.Places;
import org.countersign.place.State;
import org.countersign.place.Suggestion;
import org.countersign.place.Township;
import org.countersign.place.ZipCode;
import org.countersign.register.Locality;

/// The place that a person names: a state, a county, a municipality, a township, or a ZIP with its counties.
///
/// @param title the place in words
/// @param ground where it is
record PlaceChoice(String title, Locality ground) {
    /// @throws NotKnown when no place fits, with the nearest, or several do, with all of them
    static PlaceChoice of(String text, Places places) {
        String wanted = text.strip();
        if (wanted.matches("(?i)fips [0-9]{5}") && places.findCounty(wanted.substring(5)).isPresent()) {
            return of(places.getCounty(wanted.substring(5)));
        }
        if (wanted.matches("[0-9]{5}") && places.findCounty(wanted).isPresent() && places.findZip(wanted).isEmpty()) {
            return of(places.getCounty(wanted));
        }
        if (wanted.matches("[0-9]{5}")) {
            return byNumber(wanted, places);
        }
        if (wanted.matches("[0-9]{7}") && places.findMunicipality(wanted).isPresent()) {
            return of(places.getMunicipality(wanted));
        }
        if (wanted.matches("[0-9]{10}") && places.findTownship(wanted).isPresent()) {
            return of(places.getTownship(wanted), places);
        }
        Optional<State> state = places.findState(wanted.toUpperCase(Locale.ROOT)).or(() -> places.findStateNamed(wanted));
        if (state.isPresent()) {
            return new PlaceChoice(state.get().name(), Locality.of(state.get()));
        }
        return byName(wanted, places);
    }

    private static PlaceChoice byNumber(String number, Places places) {
        Optional<County> county = places.findCounty(number);
        Optional<ZipCode> zip = places.findZip(number);
        if (county.isPresent() && zip.isPresent()) {
            throw new NotKnown(number + " is both a county (" + county.get().fullName() + ", " + county.get().usps() + ") and a ZIP code ("
                    + zip.get().counties().stream().map(share -> share.fips()).collect(Collectors.joining(", "))
                    + "); name the county or town instead, or write \"ZIP " + number + "\" or \"FIPS " + number + "\".");
        }
        return zip.map(found -> new PlaceChoice("ZIP code " + number, Locality.of(found)))
                .orElseThrow(() -> new NotKnown(number + " is no county's FIPS code and no ZIP code known."));
    }

    private static PlaceChoice byName(String text, Places places) {
        if (text.regionMatches(true, 0, "zip ", 0, 4) && places.findZip(text.substring(4).strip()).isPresent()) {
            ZipCode zip = places.getZip(text.substring(4).strip());
            return new PlaceChoice("ZIP code " + zip.zip(), Locality.of(zip));
        }
        String name = text;
        List<String> states = places.listStates().stream().map(State::usps).toList();
        for (State state : places.listStates()) {
            String tail = name.replaceFirst("(?i)^(.*\\S)[,\\s]+(" + state.usps() + "|" + Pattern.quote(state.name()) + ")$", "$1");
            if (!tail.equals(name)) {
                name = tail.replaceFirst(",$", "");
                states = List.of(state.usps());
                break;
            }
        }
        List<PlaceChoice> found = new ArrayList<>();
        for (String usps : states) {
            places.countiesNamed(usps, name).forEach(county -> found.add(of(county)));
            if (!name.toLowerCase(Locale.ROOT).matches(".* (county|parish|borough census area)")) {
                places.municipalitiesNamed(usps, name).forEach(place -> found.add(of(place)));
                places.townshipsNamed(usps, name).forEach(township -> found.add(of(township, places)));
            }
        }
        return onlyOne(text, name, states, found, places);
    }

    private static PlaceChoice onlyOne(String text, String name, List<String> states, List<PlaceChoice> found, Places places) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            String near = states.size() > 3
                    ? ""
                    : states.stream()
                            .flatMap(usps -> places.nearest(usps, name, 3).stream().map(Suggestion::name).map(one -> one + ", " + usps))
                            .limit(3)
                            .collect(Collectors.joining("; "));
            throw new NotKnown("No county, municipality or township is called \"" + text + "\"."
                    + (near.isEmpty() ? " Add the state, as in \"Collier, FL\"." : " Nearest: " + near + "."));
        }
        throw new NotKnown(found.size() + " places are called \"" + text + "\"; name one by its code:\n"
                + found.stream().map(choice -> "  " + choice.code() + "  " + choice.title()).collect(Collectors.joining("\n")));
    }

    private String code() {
        return ground.geoid().orElseGet(() -> "FIPS " + ground.counties().getFirst().fips());
    }

    private static PlaceChoice of(County county) {
        return new PlaceChoice(county.fullName() + ", " + county.usps(), Locality.of(county));
    }

    private static PlaceChoice of(Municipality place) {
        return new PlaceChoice(place.fullName() + ", " + place.usps(), Locality.of(place));
    }

    private static PlaceChoice of(Township township, Places places) {
        String county = places.findCounty(township.county()).map(found -> ", " + found.fullName()).orElse("");
        return new PlaceChoice(township.name() + " " + township.lsad() + county + ", " + township.usps(), Locality.of(township));
    }
}
