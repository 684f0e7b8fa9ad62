package org.countersign.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.countersign.place.County;
import org.countersign.place.Places;

/// Finds the rows whose column COUNTY is at odds with the agency's territory.
final class TerritoryConflicts {
    private TerritoryConflicts() {}

    /// One conflict for each spelling and county text of an agency whose territory is known from other sources.
    static List<TerritoryConflict> of(Agency agency, List<Spelling> spellings, CountyText countyText, Places places) {
        List<String> counties = List.copyOf(agency.territory().counties().keySet());
        boolean known = agency.territory().sources().stream().anyMatch(source -> source != Territory.Source.ICE_COUNTY);
        List<TerritoryConflict> conflicts = new ArrayList<>();
        if (counties.isEmpty() || !known) {
            return conflicts;
        }
        for (Spelling spelling : spellings) {
            TreeMap<String, List<String>> texts = new TreeMap<>();
            spelling.rows().forEach(row -> texts.put(row.county().strip(), countyText.fips(agency.state(), row.county())));
            texts.forEach((text, stated) -> {
                boolean agrees = stated.stream().anyMatch(fips -> counties.stream().anyMatch(own -> places.shareGround(fips, own)));
                if (!agrees && !isBlank(text)) {
                    String sentence = "ICE says \"" + text + "\"" + (stated.isEmpty() ? ", which is no county of the state" : "")
                            + "; the agency's place lies in " + names(counties, places);
                    conflicts.add(new TerritoryConflict(agency.id(), spelling.state(), spelling.text(), text, stated, counties, sentence));
                }
            });
        }
        return conflicts;
    }

    /// Whether a text stands for no value at all, such as `N/A` in its spellings.
    private static boolean isBlank(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters.isEmpty() || letters.equals("na") || letters.equals("none");
    }

    private static String names(List<String> counties, Places places) {
        return String.join(", ", counties.stream().map(fips -> places.findCounty(fips).map(County::fullName).orElse(fips)).toList());
    }
}
