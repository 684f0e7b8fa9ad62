package org.countersign.page;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.register.Application;
import org.countersign.register.Change;
import org.countersign.register.Outcome;
import org.countersign.register.Register;
import org.countersign.sighting.Column;

/// Changes and applications as sentences in the language of a page. Neutral and complete: who, what, when, and nothing
/// that the lists do not show.
public final class Phrases {
    private Phrases() {}

    /// A change.
    public static String change(Change change, Register register, Words words) {
        Agency agency = register.roster().getAgency(change.at().agency());
        String who = agency.name() + " (" + agency.state() + ")";
        String model = Models.name(change.at().model(), words);
        String when = words.when(change.at().between());
        String key = "change." + change.kind();
        return switch (change) {
            case Change.Listed c -> words.say(key, who, model, when);
            case Change.Unlisted c -> words.say(c.provisional() ? key + ".provisional" : key, who, model, when);
            case Change.Relisted c -> words.say(key, who, model, when);
            case Change.ModelAdded c -> words.say(key, who, model, when);
            case Change.Resigned c -> words.say(key, who, model, when, day(c.to(), words), day(c.from(), words));
            case Change.AppliedFor c -> words.say(key, who, model, when);
            case Change.ApplicationGone c -> words.say(key, who, model, when, outcome(c.outcome(), words));
            case Change.Renamed c -> words.say(key, who, c.from(), c.to(), when);
            case Change.Redated c -> words.say(key, who, model, when, day(c.to(), words), day(c.from(), words));
            case Change.LinkPosted c -> words.say(key, who, model, when);
            case Change.LinkChanged c ->
                words.say(key + (c.document() == Column.MOA ? ".moa" : ".addendum") + (c.to().isEmpty() ? ".gone" : ""), who, model, when);
            case Change.AddendumPosted c -> words.say(key, who, model, when);
            case Change.CountyCorrected c -> words.say(key, who, text(c.from(), words), text(c.to(), words), when);
            case Change.TypeCorrected c -> words.say(key, who, text(c.from(), words), text(c.to(), words), when);
        };
    }

    /// An application with its wait.
    public static String application(Application application, Agency agency, Words words) {
        String who = agency.name() + " (" + agency.state() + ")";
        String waited = application.waited().atMost()
                .map(most -> most == application.waited().atLeast()
                        ? words.say("waited.exactly", most)
                        : words.say("waited.between", application.waited().atLeast(), most))
                .orElseGet(() -> words.say("waited.atleast", application.waited().atLeast()));
        return words.say("application", who, Models.name(application.model(), words),
                words.when(application.pending().getFirst().from()), waited, outcome(application.outcome(), words));
    }

    /// What became of an application.
    public static String outcome(Outcome outcome, Words words) {
        return words.say("outcome." + outcome.name());
    }

    private static String day(Optional<LocalDate> day, Words words) {
        return words.day(day);
    }

    private static String text(String printed, Words words) {
        return printed.isEmpty() ? words.say("printed.blank") : words.say("printed", printed);
    }
}
