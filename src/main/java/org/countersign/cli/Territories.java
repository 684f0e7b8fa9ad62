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

    static String words(Agency agency, Places places) {
        Territory territory = agency.territory();
        if (territory.statewide()) {
            return "statewide";
        }
        if (territory.counties().isEmpty()) {
            return "not known";
        }
        String counties = territory.counties().entrySet().stream()
                .map(part -> places.findCounty(part.getKey()).map(County::fullName).orElse("") + " (" + part.getKey() + ")" + share(part.getValue()))
                .collect(Collectors.joining(", "));
        return counties + "; " + territory.certainty().name().toLowerCase(Locale.ROOT) + ", by "
                + territory.sources().stream().map(source -> source.name().toLowerCase(Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", "));
    }

    private static String share(double share) {
        return share >= 0.9995 ? "" : String.format(Locale.ROOT, " %.1f %% of its people", share * 100);
    }
}
