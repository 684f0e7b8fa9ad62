package org.countersign.cli;

import java.util.List;
import org.countersign.export.EditionDataset;
import org.countersign.export.Table;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;
import org.countersign.sighting.Roll;
import picocli.CommandLine.Command;

@Command(name = "editions", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Every edition with its captures, day, roll, whether it is admitted, and why.", footer = {"",
        "Example: countersign editions --format csv"})
final class EditionsVerb extends HindsightVerb {
    @Override
    Answer answer(Register register) {
        return new Answer(() -> text(register.listEditions()), () -> EditionDataset.of(register).trees(),
                () -> EditionDataset.of(register).table());
    }

    private static String text(List<ListedEdition> editions) {
        long held = editions.stream().filter(edition -> !edition.admitted()).count();
        StringBuilder text = new StringBuilder(editions.size() + " editions, " + held + " of them held back.\n");
        for (Roll roll : Roll.values()) {
            List<ListedEdition> some = editions.stream().filter(edition -> edition.roll() == roll).toList();
            if (!some.isEmpty()) {
                text.append(roll == Roll.PARTICIPATING ? "\nThe participating list:\n" : "\nThe pending list:\n")
                        .append(TextTable.of(table(some)));
            }
        }
        return text.append("\nThe rows of one: countersign rows --edition EDITION\n").toString();
    }

    private static Table table(List<ListedEdition> editions) {
        return new Table(
                List.of("day", "edition", "rows", "name"),
                editions.stream()
                        .map(edition -> List.of(EditionWords.day(edition).replace("(seen then)", "seen"), EditionWords.hash(edition),
                                Integer.toString(edition.rows().size()), name(edition)))
                        .toList());
    }

    private static String name(ListedEdition edition) {
        int more = edition.edition().captures().size() - 1;
        return edition.edition().name() + (more == 0 ? "" : " and " + more + " more")
                + (edition.admitted() ? "" : "; held: " + edition.reason());
    }
}
