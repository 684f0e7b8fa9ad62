package org.countersign.cli;

import java.util.List;
import org.countersign.archive.Capture;
import org.countersign.export.EditionTree;
import org.countersign.export.Table;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import picocli.CommandLine.Command;

@Command(
        name = "editions",
        mixinStandardHelpOptions = true,
        description = "Every edition with its captures, day, roll, whether it is admitted, and why.",
        footer = {"", "Example: countersign editions --format csv"})
final class EditionsVerb extends Verb {
    @Override
    Answer answer(Register register) {
        List<ListedEdition> editions = register.listEditions();
        return new Answer(() -> text(editions), () -> editions.stream().map(EditionTree::of).toList(), () -> table(editions));
    }

    private static String text(List<ListedEdition> editions) {
        long held = editions.stream().filter(edition -> !edition.admitted()).count();
        Table table = new Table(
                List.of("day", "roll", "rows", "edition", "name", "admitted"),
                editions.stream()
                        .map(edition -> List.of(
                                day(edition), edition.roll().name().toLowerCase(java.util.Locale.ROOT), Integer.toString(edition.rows().size()),
                                edition.edition().sha256().substring(0, 12), names(edition), edition.admitted() ? "yes" : "held: " + edition.reason()))
                        .toList());
        return editions.size() + " editions, " + held + " held.\n\n" + TextTable.of(table);
    }

    private static String names(ListedEdition edition) {
        int more = edition.edition().captures().size() - 1;
        return edition.edition().name() + (more == 0 ? "" : " and " + more + " more");
    }

    private static String day(ListedEdition edition) {
        return edition.day()
                .map(day -> day.day() + day.half().map(half -> " " + half.code()).orElse("") + (day.seen() ? " seen" : ""))
                .orElse("not known");
    }

    private static Table table(List<ListedEdition> editions) {
        return new Table(
                List.of("sha256", "roll", "published", "half", "basis", "grade", "rows", "admitted", "reason", "names"),
                editions.stream()
                        .map(edition -> List.of(
                                edition.edition().sha256(), edition.roll().name(), edition.day().map(day -> day.day().toString()).orElse(""),
                                edition.day().flatMap(day -> day.half()).map(half -> half.code()).orElse(""),
                                edition.day().map(day -> day.seen() ? "seen" : "published").orElse(""), edition.edition().grade().name(),
                                Integer.toString(edition.rows().size()), Boolean.toString(edition.admitted()), edition.reason(),
                                String.join("|", edition.edition().captures().stream().map(Capture::name).toList())))
                        .toList());
    }
}
