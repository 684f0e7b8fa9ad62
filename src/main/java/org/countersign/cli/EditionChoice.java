package org.countersign.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.place.Distance;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;

/// Finds the edition that a person names by a file name or by the beginning of its hash.
final class EditionChoice {
    private static final int LEAST_DIGITS = 6;
    private static final int MOST_SLIPS = 6;

    private EditionChoice() {}

    /// @throws NotKnown when none fits, with the nearest names, or several do
    static ListedEdition of(String text, Register register) {
        List<ListedEdition> found = register.listEditions().stream().filter(edition -> fits(edition, text)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new NotKnown("No edition is named \"" + text + "\" or has a hash that begins so." + nearest(text, register));
        }
        throw new NotKnown(found.size() + " editions fit \"" + text + "\"; name one by its hash:\n"
                + found.stream()
                        .map(edition -> "  " + edition.edition().sha256().substring(0, 16) + "  " + edition.roll() + "  "
                                + edition.day().map(day -> day.day().toString()).orElse("no day"))
                        .collect(Collectors.joining("\n")));
    }

    private static boolean fits(ListedEdition edition, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean hash = lower.length() >= LEAST_DIGITS && lower.matches("[0-9a-f]+") && edition.edition().sha256().startsWith(lower);
        return hash
                || edition.edition().captures().stream()
                        .map(capture -> capture.name().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.equals(lower) || name.replaceFirst("\\.[a-z]+$", "").equals(lower));
    }

    private static String nearest(String text, Register register) {
        String near = register.listEditions().stream()
                .flatMap(edition -> edition.edition().captures().stream())
                .map(capture -> capture.name())
                .filter(name -> Distance.between(name.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), MOST_SLIPS) <= MOST_SLIPS)
                .sorted(java.util.Comparator.<String>comparingInt(
                        name -> Distance.between(name.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), MOST_SLIPS))
                        .thenComparing(name -> name))
                .limit(3)
                .collect(Collectors.joining("\n  "));
        return near.isEmpty() ? "" : " Nearest:\n  " + near;
    }
}
