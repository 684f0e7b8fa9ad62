package org.countersign.place;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names a municipality goes by: the Census adds to some what nobody says.
final class MunicipalityNames {
    private static final Pattern BRACKETS = Pattern.compile("(.+) \\((.+)\\)");
    private static final Pattern JOINED = Pattern.compile("([^-/,]+)(?:[-/]|, )(.+)");

    private MunicipalityNames() {}

    /// The printed name and the common ones: both of "San Buenaventura (Ventura)", the town of one consolidated with its
    /// county ("Athens-Clarke County" in Clarke County is Athens), what stands before a comma, and the Massachusetts
    /// cities that the Census calls "Amesbury Town".
    ///
    /// @param county finds a county by its FIPS code
    static Set<String> of(Municipality place, Function<String, County> county) {
        if (!hasAddition(place.name())) {
            return Set.of(place.name());
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(place.name());
        Matcher brackets = BRACKETS.matcher(place.name());
        if (brackets.matches()) {
            if (!brackets.group(2).equals("balance")) {
                names.add(brackets.group(2));
            }
            names.add(brackets.group(1));
        }
        Matcher joined = JOINED.matcher(place.name());
        if (joined.matches() && (place.name().contains(", ") || namesItsCounty(joined.group(2), place, county))) {
            names.add(joined.group(1));
        }
        if (place.usps().equals("MA") && place.lsad().equals("city") && place.name().endsWith(" Town")) {
            names.add(place.name().substring(0, place.name().length() - " Town".length()));
        }
        return names;
    }

    /// A quick look: nine names in ten have nothing added.
    private static boolean hasAddition(String name) {
        return name.indexOf('(') >= 0 || name.indexOf('-') >= 0 || name.indexOf('/') >= 0 || name.indexOf(',') >= 0
                || name.endsWith(" Town");
    }

    private static boolean namesItsCounty(String text, Municipality place, Function<String, County> county) {
        String name = CountyText.nameIn(PlaceName.fold(text));
        return place.counties().stream().anyMatch(part -> PlaceName.fold(county.apply(part.fips()).name()).equals(name));
    }
}
