package org.countersign.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.export.ChangeDataset;
import org.countersign.export.ChangeTree;
import org.countersign.register.Change;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "changes", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "What changed, each as a sentence and as typed data.", footer = {"",
        "Example: countersign changes --since 2025-08-01 --until 2025-08-31 --substantive --place FL"})
final class ChangesVerb extends HindsightVerb {
    @Option(names = "--since", paramLabel = "DAY", description = "Shown by editions from this day on.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Shown by editions up to this day.")
    private @Nullable LocalDate until;

    @Option(names = "--place", paramLabel = "P", description = "A state, county, town, FIPS code or ZIP.")
    private @Nullable String place;

    @Option(names = "--kind", paramLabel = "K", description = "One kind, such as Listed, Unlisted, ModelAdded, Resigned, Renamed.")
    private @Nullable String kind;

    @Option(names = "--substantive", description = "Only changes of agreements and applications, not of how they are printed.")
    private boolean substantive;

    @Override
    Answer answer(Register register) {
        Optional<String> wanted = Optional.ofNullable(kind);
        if (wanted.isPresent() && Change.kinds().stream().noneMatch(wanted.get()::equalsIgnoreCase)) {
            throw wrong("--kind " + wanted.get() + ": allowed are " + String.join(", ", Change.kinds().stream().sorted().toList()));
        }
        if (since != null && until != null && until.isBefore(since)) {
            throw wrong("--until " + until + " lies before --since " + since + "; it must be the same day or later");
        }
        Optional<PlaceChoice> within = Optional.ofNullable(place).map(text -> PlaceChoice.of(text, register.places()));
        List<Change> changes = register.listChanges().stream()
                .filter(change -> since == null || !change.at().between().by().isBefore(since))
                .filter(change -> until == null || !change.at().between().by().isAfter(until))
                .filter(change -> !substantive || change.substantive())
                .filter(change -> wanted.map(change.kind()::equalsIgnoreCase).orElse(true))
                .filter(change -> within.map(choice -> choice.ground().holds(register.roster().getAgency(change.at().agency())))
                        .orElse(true))
                .toList();
        return new Answer(
                () -> text(changes, register),
                () -> ChangeDataset.of(changes, register).trees(),
                () -> ChangeDataset.of(changes, register).table());
    }

    private String text(List<Change> changes, Register register) {
        String asked =
                (since == null ? "" : " from " + since) + (until == null ? "" : " to " + until) + (place == null ? "" : ", " + place);
        long substantive = changes.stream().filter(Change::substantive).count();
        StringBuilder text = new StringBuilder(Lines.paragraph(
                changes.isEmpty()
                        ? "No change fits."
                        : Words.count(changes.size(), "change", "changes") + asked + ": " + substantive
                                + " of agreements and applications, " + (changes.size() - substantive) + " of how they are printed.",
                0));
        Optional<LocalDate> day = Optional.empty();
        for (Change change : changes) {
            if (!day.equals(Optional.of(change.at().between().by()))) {
                day = Optional.of(change.at().between().by());
                text.append('\n').append(day.get()).append('\n');
            }
            text.append(Lines.paragraph("  " + ChangeTree.sentence(change, register), 4));
        }
        return text.toString();
    }
}
