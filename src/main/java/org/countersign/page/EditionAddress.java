package org.countersign.page;

import java.util.List;
import java.util.Locale;
import org.countersign.register.ListedEdition;

/// Finds editions by the beginning of their hash, as addresses name them.
final class EditionAddress {
    /// So many digits name an edition in its address.
    static final int DIGITS = 12;
    private static final int LEAST = 6;

    private EditionAddress() {}

    /// The editions whose hash begins so; none for fewer than six digits, which say too little.
    static List<ListedEdition> beginning(String digits, List<ListedEdition> editions) {
        String lower = digits.strip().toLowerCase(Locale.ROOT);
        return lower.length() < LEAST
                ? List.of()
                : editions.stream().filter(edition -> edition.edition().sha256().startsWith(lower)).toList();
    }

    /// The digits that name an edition.
    static String of(ListedEdition edition) {
        return edition.edition().sha256().substring(0, DIGITS);
    }
}
