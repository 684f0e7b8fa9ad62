package org.countersign.agency;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.countersign.sighting.EditionDays;

/// Which of a body's spellings is shown, and the form of it for addresses.
final class BestName {
    private BestName() {}

    /// The spelling that is real, says its office and type, and was printed last; among equals the first by its text.
    static Spelling of(List<Spelling> spellings, EditionDays days) {
        Comparator<Spelling> order =
                Comparator.comparing((Spelling spelling) -> spelling.reality().isKnown() || spelling.name().isStatewide())
                        .thenComparing(spelling -> spelling.reality().typeFits())
                        .thenComparing(spelling -> spelling.name().division().isEmpty())
                        .thenComparing(spelling -> spelling.name().office() != Office.UNSTATED)
                        .thenComparing(BestName::isComplete)
                        .thenComparing(spelling -> lastDay(spelling, days))
                        .thenComparing(Comparator.comparing(Spelling::key).reversed());
        return spellings.stream().max(order).orElseThrow();
    }

    /// The name and the state in small letters, digits and hyphens.
    static String slug(String name, String state) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("['\u2018\u2019`\u00b4]|\\p{M}", "");
        return (plain.replaceAll("[^a-z0-9]+", " ").strip() + ' ' + state.toLowerCase(Locale.ROOT)).replace(' ', '-');
    }

    private static boolean isComplete(Spelling spelling) {
        String last = spelling.text().substring(spelling.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean county = spelling.name().office().unit() != Office.Unit.COUNTY || spelling.name().type() != JurisdictionType.UNSTATED;
        return county && !spelling.text().contains(".") && last.length() > 3;
    }

    private static String lastDay(Spelling spelling, EditionDays days) {
        return spelling.rows().stream().map(row -> days.day(row.roll(), row.editions().last()).toString()).max(Comparator.naturalOrder())
                .orElse("");
    }
}
