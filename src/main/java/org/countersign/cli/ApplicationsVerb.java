package org.countersign.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.ApplicationDataset;
import org.countersign.export.CountTree;
import org.countersign.export.EditionTree;
import org.countersign.export.Json;
import org.countersign.export.Table;
import org.countersign.register.Application;
import org.countersign.register.Interval;
import org.countersign.register.Register;
import org.countersign.register.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "applications", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {
    ExitCode.FINE_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "The pending list: who waits, an interval of waiting days, and what became of it.", footer = {"",
        "Example: countersign applications --on 2025-08-27"})
final class ApplicationsVerb extends HindsightVerb {
    @Option(names = "--on", paramLabel = "DAY", description = "Only those pending by the end of this day; without it, all ever seen.")
    private @Nullable LocalDate on;

    @Override
    Answer answer(Register register) {
        Optional<LocalDate> day = Optional.ofNullable(on);
        Optional<String> silent = day.flatMap(asked -> silent(asked, register));
        List<Application> found = silent.isPresent() ? List.of() : find(register, day);
        return new Answer(
                () -> text(found, silent, register, day),
                () -> tree(found, silent, register, day),
                () -> {
                    silent.ifPresent(this::hint);
                    return table(found, register, day);
                });
    }

    /// Why nothing can be said of a day.
    private static Optional<String> silent(LocalDate day, Register register) {
        if (register.pending().lastOn(day) < 0) {
            return Optional.of("No pending list is known by " + day + ".");
        }
        return register.pendingEnded()
                .filter(day::isAfter)
                .map(ended -> "The pending list has not been published since " + ended + "; who waits since is not known.");
    }

    private static List<Application> find(Register register, Optional<LocalDate> day) {
        List<Application> found = new ArrayList<>();
        register.listHistories().forEach(history -> history.applications().stream()
                .filter(application -> day.map(asked -> isPending(application, register.pending().lastOn(asked))).orElse(true))
                .forEach(found::add));
        found.sort(Comparator.<Application, LocalDate>comparing(application -> application.pending().getFirst().from().by())
                .thenComparing(Application::id));
        return found;
    }

    private static boolean isPending(Application application, int edition) {
        return application.pending().stream().anyMatch(span -> span.covers(edition));
    }

    private static String text(List<Application> found, Optional<String> silent, Register register, Optional<LocalDate> day) {
        if (silent.isPresent()) {
            return Lines.paragraph(silent.get(), 0);
        }
        String number = Words.count(found.size(), "application", "applications");
        String sentence = day.map(asked -> number + " on "
                + EditionWords.last(register.pending().editions().get(register.pending().lastOn(asked)), asked) + ".")
                .orElse(number + " ever seen on the pending list, of agency and model each.");
        return Lines.paragraph(sentence, 0) + "\n" + TextTable.of(brief(found, register, day)) + "\n"
                + Lines.paragraph(
                        "Days: an interval, since the list has no dates; outcome: what became of it since. Each in full: countersign agency ID",
                        0);
    }

    private static Table brief(List<Application> found, Register register, Optional<LocalDate> day) {
        return new Table(
                List.of("agency", "name", "state", "model", "seen by", "days", "outcome"),
                found.stream()
                        .map(application -> {
                            Agency agency = register.roster().getAgency(application.agency());
                            return List.of(
                                    agency.id().text(), agency.name(), agency.state(), application.model().code(),
                                    application.pending().getFirst().from().by().toString(), days(waited(application, day)),
                                    application.outcome().words());
                        })
                        .toList());
    }

    private static Table table(List<Application> found, Register register, Optional<LocalDate> day) {
        Iterator<Application> each = found.iterator();
        return ApplicationDataset.of(found)
                .table()
                .with(List.of("name", "state", "on", "waited_by_then_at_least", "waited_by_then_at_most"), row -> {
                    Application application = each.next();
                    Agency agency = register.roster().getAgency(application.agency());
                    Application.Waiting waited = waited(application, day);
                    return List.of(
                            agency.name(), agency.state(), day.map(LocalDate::toString).orElse(""), Long.toString(waited.atLeast()),
                            waited.atMost().map(most -> most.toString()).orElse(""));
                });
    }

    private static Map<String, Object> tree(List<Application> found, Optional<String> silent, Register register, Optional<LocalDate> day) {
        int edition = day.map(register.pending()::lastOn).orElse(-1);
        Map<String, Object> tree = Json.object(
                "on", day,
                "known", register.known(),
                "edition",
                silent.isPresent() || edition < 0
                        ? Optional.empty()
                        : Optional.of(EditionTree.reference(register.pending().editions().get(edition))),
                "applications",
                silent.isPresent()
                        ? Optional.empty()
                        : Optional.of(found.stream().map(application -> tree(application, register, day)).toList()));
        silent.ifPresent(reason -> tree.put("reason", reason));
        register.known().ifPresent(known -> tree.put("note", CountTree.knownNote(known.toString())));
        return tree;
    }

    private static Map<String, Object> tree(Application application, Register register, Optional<LocalDate> day) {
        Map<String, Object> tree = AgencyTree.application(application);
        Agency agency = register.roster().getAgency(application.agency());
        tree.put("agencyName", agency.name());
        tree.put("state", agency.state());
        Application.Waiting waited = waited(application, day);
        day.ifPresent(asked -> tree.put("waitedDaysBy", Json.object("on", asked, "atLeast", waited.atLeast(), "atMost", waited.atMost())));
        return tree;
    }

    /// How long it had waited by a day: from the edition that showed it first, or the one before, to that day.
    private static Application.Waiting waited(Application application, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return application.waited();
        }
        Interval from = application.pending().getFirst().from();
        long atLeast = Math.max(0, ChronoUnit.DAYS.between(from.by(), day.get()));
        return new Application.Waiting(atLeast, from.after().map(after -> Math.max(atLeast, ChronoUnit.DAYS.between(after, day.get()))));
    }

    /// An application in words.
    static String words(Application application) {
        Span first = application.pending().getFirst();
        Span last = application.pending().getLast();
        return "first seen " + first.from().words() + last.to().map(to -> ", gone " + to.words()).orElse("") + "; waited "
                + days(application.waited()) + " days; " + application.outcome().words();
    }

    private static String days(Application.Waiting waited) {
        return waited.atMost()
                .map(most -> most == waited.atLeast() ? Long.toString(most) : waited.atLeast() + " to " + most)
                .orElse(waited.atLeast() + " or more");
    }
}
