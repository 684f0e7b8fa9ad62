package org.countersign.bench;

import java.time.LocalDate;
import java.util.List;
import org.countersign.page.Addresses;
import org.countersign.place.Places;

/// Addresses of the site, as visitors and programs ask for them.
final class Paths {
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final int DAYS = 1800;

    private final List<String> counties;

    Paths() {
        counties = Places.bundled().listCounties().stream().map(Addresses::county).toList();
    }

    /// A page that nobody has asked for yet: a county on a day, each pair once.
    String asOf(int number) {
        // a prime, so that days and counties are not gone through in step
        int step = (int) (number * 7919L % DAYS);
        return counties.get(number % counties.size()) + "?on=" + FIRST.plusDays(step);
    }

    /// What a day may bring: mostly pages that are kept, some as of another day, twins, searches, and what is not there.
    String mixed(int number) {
        String county = counties.get((int) (number * 104_729L % counties.size()));
        return switch (number % 20) {
            case 0, 1, 2, 3, 4, 5 -> "/";
            case 6, 7 -> "/es";
            case 8, 9, 10 -> county;
            case 11 -> "/es" + county;
            case 12 -> county + ".json";
            case 13 -> county + ".csv";
            case 14, 15 -> asOf(number);
            case 16 -> "/?on=" + FIRST.plusDays(number % DAYS);
            case 17 -> "/search?q=" + county.substring(county.indexOf('-') + 1);
            case 18 -> "/nothing-" + number;
            default -> "/home.json?known=" + FIRST.plusDays(number % DAYS);
        };
    }
}
