package org.countersign.place;

import java.util.List;
import java.util.Optional;

/// A county as somebody wrote it, taken apart: the name, and the word that says what kind of county it is, if any.
///
/// @param name the folded name without that word
/// @param city whether the word was "city" rather than "county", "parish" or another
record CountyText(String name, boolean city) {
    /// Longest first, so that "city and borough" is not taken for "borough".
    private static final List<String> ENDINGS = List.of("city and borough", "planning region", "census area", "municipality",
            "municipio", "counties", "borough", "county", "parish", "city", "cnty", "co");
    private static final List<String> BEGINNINGS = List.of("city and county of", "city and borough of", "municipality of",
            "borough of", "county of", "parish of", "city of");

    /// Takes the kind off a folded text; empty where it has none.
    static Optional<CountyText> read(String folded) {
        for (String ending : ENDINGS) {
            if (folded.endsWith(" " + ending)) {
                return Optional.of(new CountyText(folded.substring(0, folded.length() - ending.length() - 1), ending.equals("city")));
            }
        }
        for (String beginning : BEGINNINGS) {
            if (folded.startsWith(beginning + " ")) {
                return Optional.of(new CountyText(folded.substring(beginning.length() + 1), beginning.equals("city of")));
            }
        }
        return readMisspelt(folded);
    }

    /// A last word one slip away from "county" or "parish" ("Couny") is that word.
    private static Optional<CountyText> readMisspelt(String folded) {
        int blank = folded.lastIndexOf(' ');
        String last = folded.substring(blank + 1);
        boolean kind = Distance.between(last, "county", 1) <= 1 || Distance.between(last, "parish", 1) <= 1;
        return blank > 0 && kind ? Optional.of(new CountyText(folded.substring(0, blank), false)) : Optional.empty();
    }

    /// The folded name alone, whether or not a kind was written.
    static String nameIn(String folded) {
        return read(folded).map(CountyText::name).orElse(folded);
    }
}
