package org.countersign.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.export.AgencyTree;
import org.countersign.export.Table;
import org.countersign.register.Application;
import org.countersign.register.Interval;
import org.countersign.register.Register;
import org.countersign.register.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "applications",
        mixinStandardHelpOptions = true,
        description = "The pending list: who waits, an interval of waiting days, and what became of it.",
        footer = {"", "Example: countersign applications --on 2025-08-27"})
final class ApplicationsVerb extends Verb {
    @Option(names = "--on", paramLabel = "DAY", description = "Only those pending by the end of this day; without it, all ever seen.")
    private @Nullable LocalDate on;

    @Override
    Answer answer(Register register) {
        Optional<LocalDate> day = Optional.ofNullable(on);
        Optional<String> silent = day.flatMap(asked -> register.pendingEnded().filter(asked::isAfter))
                .map(ended -> "The pending list has not been published since " + ended + "; who waits since is not known.");
        int ordinal = day.map(register.pending()::lastOn).orElse(-1);
        List<Application> found = new ArrayList<>();
        register.listHistories().forEach(history -> history.applications().stream()
                .filter(application -> day.isEmpty() || silent.isEmpty() && application.pending().stream().anyMatch(span -> span.covers(ordinal)))
                .forEach(found::add));
        found.sort(Comparator.<Application, LocalDate>comparing(application -> application.pending().getFirst().from().by()).thenComparing(Application::id));
        return new Answer(
                () -> text(found, silent, register, day),
                () -> found.stream().map(application -> tree(application, register, day)).toList(),
                () -> table(found, register, day));
    }

    private static String text(List<Application> found, Optional<String> silent, Register register, Optional<LocalDate> day) {
        if (silent.isPresent()) {
            return silent.get() + "\n";
        }
        if (found.isEmpty()) {
            return "Nobody is on the pending list known by that day.\n";
        }
        return found.size() + " applications" + day.map(asked -> " pending by the end of " + asked).orElse("") + ":\n\n" + TextTable.of(table(found, register, day));
    }

    private static Table table(List<Application> found, Register register, Optional<LocalDate> day) {
        return new Table(
                List.of("application", "agency", "state", "first seen", "days", "outcome"),
                found.stream()
                        .map(application -> {
                            Agency agency = register.roster().getAgency(application.agency());
                            return List.of(
                                    application.id(), agency.name(), agency.state(), application.pending().getFirst().from().words(),
                                    days(waited(application, day)), application.outcome().words());
                        })
                        .toList());
    }

    private static Map<String, Object> tree(Application application, Register register, Optional<LocalDate> day) {
        Map<String, Object> tree = AgencyTree.application(application);
        Agency agency = register.roster().getAgency(application.agency());
        tree.put("agencyName", agency.name());
        tree.put("state", agency.state());
        day.ifPresent(asked -> {
            Application.Waiting waited = waited(application, day);
            tree.put("waitedDaysBy", org.countersign.export.Json.object("on", asked, "atLeast", waited.atLeast(), "atMost", waited.atMost()));
        });
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
