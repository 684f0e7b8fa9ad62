package org.countersign.register;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.sighting.Column;

/// Says a change in one English sentence, neutral and complete: who, what, when, and nothing that the lists do not show.
public final class ChangeSentence {
    private ChangeSentence() {}

    /// The sentence for a change of an agency.
    public static String of(Change change, Agency agency) {
        String who = agency.name() + " (" + agency.state() + ")";
        String model = change.at().model().name();
        String when = change.at().between().words();
        return switch (change) {
            case Change.Listed c -> who + " was first listed under the " + model + ", " + when + ".";
            case Change.Unlisted c -> who + " is no longer listed under the " + model + ", " + when
                    + (c.provisional() ? "; only one edition shows this so far." : ".");
            case Change.Relisted c -> who + " was listed again under the " + model + ", " + when + ".";
            case Change.ModelAdded c -> who + " was listed under a further model, " + model + ", " + when + ".";
            case Change.Resigned c -> who + " signed anew under the " + model + days(c.from(), c.to()) + "; listed so " + when + ".";
            case Change.AppliedFor c -> who + " appeared on the pending list for the " + model + ", " + when + ".";
            case Change.ApplicationGone c ->
                who + " left the pending list for the " + model + ", " + when + "; outcome: " + c.outcome().words() + ".";
            case Change.Renamed c ->
                "The name of " + who + " was printed \"" + c.to() + "\" instead of \"" + c.from() + "\", " + when + ".";
            case Change.Redated c -> "The signing date of " + who + " under the " + model + " was printed otherwise"
                    + days(c.from(), c.to()) + ", " + when + ".";
            case Change.LinkPosted c -> "The agreement of " + who + " under the " + model + " was linked, " + when + ".";
            case Change.LinkChanged c -> (c.document() == Column.MOA ? "The agreement of " : "An addendum of ") + who + " under the "
                    + model + (c.to().isEmpty() ? " is no longer linked, " : " is linked at another address, ") + when + ".";
            case Change.AddendumPosted c -> "An addendum of " + who + " under the " + model + " was linked, " + when + ".";
            case Change.CountyCorrected c ->
                "The county of " + who + " was printed " + shown(c.to()) + " instead of " + shown(c.from()) + ", " + when + ".";
            case Change.TypeCorrected c ->
                "The type of " + who + " was printed " + shown(c.to()) + " instead of " + shown(c.from()) + ", " + when + ".";
        };
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return " (" + to.map(LocalDate::toString).orElse("no date") + ", before: " + from.map(LocalDate::toString).orElse("no date") + ")";
    }

    private static String shown(String text) {
        return text.isEmpty() ? "blank" : "\"" + text + "\"";
    }
}
