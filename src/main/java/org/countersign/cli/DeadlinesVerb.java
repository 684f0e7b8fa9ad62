package org.countersign.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.export.DeadlineCalendar;
import org.countersign.law.Bill;
import org.countersign.law.Event;
import org.countersign.law.Law;
import org.countersign.law.Moment;
import org.countersign.law.Occasion;
import org.countersign.law.Rule;
import org.countersign.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import org.countersign.law.Kebab;

@Command(name = "deadlines", mixinStandardHelpOptions = true, exitCodeListHeading = ExitCode.HEADING, exitCodeList = {ExitCode.FINE_WORDS,
    ExitCode.UNKNOWN_WORDS, ExitCode.USAGE_WORDS,
    ExitCode.FAULT_WORDS}, description = "Legal clocks. 'agency' with a name: what an event sets in motion by the version of its agreement and its state's law. 'whatif': what a bill's clock would have done to every application seen. General information, not legal advice.", footer = {
        "", "Example: countersign deadlines whatif --bill s2401"})
final class DeadlinesVerb extends Verb {
    @Parameters(index = "0", paramLabel = "agency|whatif", description = "Which question.")
    private Question question = Question.AGENCY;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID|NAME", description = "With agency: its id or name.")
    private @Nullable String name;

    @Option(names = "--event", paramLabel = "EVENT", description = "With agency: what happened, such as agency-gives-notice, ice-gives-notice, ice-suspends or complaint-received; a wrong one names them all.")
    private @Nullable String event;

    @Option(names = "--date", paramLabel = "DAY", description = "With agency: the day it happened, or a notice was sent.")
    private @Nullable LocalDate date;

    @Option(names = "--received", paramLabel = "DAY", description = "With agency: the day a notice was received, where known.")
    private @Nullable LocalDate received;

    @Option(names = "--calendar", paramLabel = "FILE", description = "With agency: also write the deadlines as an iCalendar file.")
    private @Nullable Path calendar;

    @Option(names = "--bill", paramLabel = "BILL", description = "With whatif: s2401 or hr756.")
    private @Nullable String bill;

    @Option(names = "--from", paramLabel = "DAY", description = "With whatif: only applications first seen on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "With whatif: only applications first seen by this day.")
    private @Nullable LocalDate to;

    /// Which question.
    enum Question {
        /// What an event sets in motion for an agency.
        AGENCY,
        /// What a bill's clock would have done.
        WHATIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    Answer answer(Register register) throws IOException {
        return switch (question) {
            case AGENCY -> agency(register);
            case WHATIF -> whatIf(register);
        };
    }

    private Answer agency(Register register) throws IOException {
        if (name == null || event == null || date == null) {
            throw wrong("deadlines agency needs a name, --event and --date");
        }
        if (received != null && received.isBefore(date)) {
            throw wrong("--received " + received + " lies before --date " + date);
        }
        Occasion occasion = new Occasion(Moment.on(date), Optional.ofNullable(received).map(Moment::on));
        DeadlinesOfAgency found = DeadlinesOfAgency.of(Finder.agency(name, register), event(event), date, occasion, register);
        if (calendar != null) {
            try (Writer file = Files.newBufferedWriter(calendar, StandardCharsets.UTF_8)) {
                DeadlineCalendar.write(found.all(), found.agency().name(), found.agency().id().text(), date, "en", file);
            }
        }
        return new Answer(found::text, found::tree, found::table);
    }

    private Event event(String text) {
        return Arrays.stream(Event.values()).filter(one -> Kebab.of(one).equals(text)).findFirst()
                .orElseThrow(() -> wrong("'" + text + "' is no event; there are "
                        + Arrays.stream(Event.values()).filter(one -> one != Event.SET_BY_LAW).map(Kebab::of)
                                .collect(Collectors.joining(", "))));
    }

    private Answer whatIf(Register register) {
        Law law = Law.bundled();
        String id = Optional.ofNullable(bill).map(text -> text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> wrong("deadlines whatif needs --bill"));
        Optional<Rule> rule = law.findRequestClock(id);
        if (rule.isEmpty()) {
            throw wrong("'" + bill + "' is no bill with a clock for requests; there are " + law.listRules().stream()
                    .filter(one -> one.event() == Event.REQUEST).flatMap(one -> one.reach().bill().stream()).sorted()
                    .collect(Collectors.joining(", ")));
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw wrong("--from " + from + " lies after --to " + to);
        }
        Bill proposed = law.findBill(id).orElseThrow();
        WhatIfAnswer found = WhatIfAnswer.of(register, rule.get(), proposed, Optional.ofNullable(from), Optional.ofNullable(to));
        return new Answer(found::text, found::tree, found::table);
    }
}
