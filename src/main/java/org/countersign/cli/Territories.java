package org.countersign.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.agency.Agency;
import org.countersign.agency.Territory;
import org.countersign.place.County;
import org.countersign.place.Places;

/// An agency's territory in words.
final class Territories {
    private Territories() {}

    /// Its counties, how sure that is, and by what it is known.
    static String words(Agency agency, Places places) {
        Territory territory = agency.territory();
        if (territory.statewide() || territory.counties().isEmpty()) {
            return counties(agency, places);
        }
        return counties(agency, places) + "; " + territory.certainty().name().toLowerCase(Locale.ROOT) + ", by "
                + territory.sources().stream().map(Territories::word).collect(Collectors.joining(", "));
    }

    /// Its counties alone.
    static String counties(Agency agency, Places places) {
        Territory territory = agency.territory();
        if (territory.statewide()) {
            return "statewide";
        }
        if (territory.counties().isEmpty()) {
            return "not known";
        }
        return territory.counties().entrySet().stream()
                .map(part -> places.findCounty(part.getKey()).map(County::fullName).orElse("") + " (" + part.getKey() + ")"
                        + share(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String word(Territory.Source source) {
        return switch (source) {
            case NAME -> "its name";
            case CENSUS -> "the Census";
            case ICE_COUNTY -> "ICE's column COUNTY";
            case FBI -> "the FBI's list";
            case RULING -> "a ruling";
        };
    }

    private static String share(double share) {
        return share >= 0.9995 ? "" : String.format(Locale.ROOT, " %.1f %% of its people", share * 100);
    }
}
