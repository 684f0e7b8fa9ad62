package org.countersign.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countersign.archive.EditionMaker;
import org.countersign.sighting.Column;

/// What an edition did to the register. Substantive changes are about agreements and applications; clerical ones are
/// about how they are printed.
public sealed interface Change {
    /// Who, when, and by which edition.
    Circumstance at();

    /// An agency that was not listed is.
    record Listed(Circumstance at) implements Change {}

    /// An agreement is no longer listed.
    ///
    /// @param provisional true while only one edition shows it
    record Unlisted(Circumstance at, boolean provisional) implements Change {}

    /// An agreement is listed again.
    record Relisted(Circumstance at) implements Change {}

    /// A listed agency is listed under a further model.
    record ModelAdded(Circumstance at) implements Change {}

    /// An agreement was signed anew.
    record Resigned(Circumstance at, Optional<LocalDate> from, Optional<LocalDate> to) implements Change {}

    /// An agency appears on the pending list.
    record AppliedFor(Circumstance at) implements Change {}

    /// An application is no longer on the pending list.
    ///
    /// @param outcome what became of it, as far as the lists tell
    record ApplicationGone(Circumstance at, Outcome outcome) implements Change {}

    /// The name is printed otherwise.
    record Renamed(Circumstance at, String from, String to) implements Change {}

    /// The signing date is printed otherwise.
    record Redated(Circumstance at, Optional<LocalDate> from, Optional<LocalDate> to) implements Change {}

    /// The agreement's document is linked for the first time.
    record LinkPosted(Circumstance at, String to) implements Change {}

    /// The agreement's or addendum's document is linked elsewhere, or no more.
    ///
    /// @param document the column: MOA or ADDENDUM
    record LinkChanged(Circumstance at, Column document, String from, String to) implements Change {}

    /// An addendum is linked.
    record AddendumPosted(Circumstance at, String to) implements Change {}

    /// The county is printed otherwise.
    record CountyCorrected(Circumstance at, String from, String to) implements Change {}

    /// The type is printed otherwise.
    record TypeCorrected(Circumstance at, String from, String to) implements Change {}

    /// Whether it is about agreements and applications, and not about how they are printed.
    default boolean substantive() {
        return switch (this) {
            case Listed c -> true;
            case Unlisted c -> true;
            case Relisted c -> true;
            case ModelAdded c -> true;
            case Resigned c -> true;
            case AppliedFor c -> true;
            case ApplicationGone c -> true;
            case Renamed c -> false;
            case Redated c -> false;
            case LinkPosted c -> false;
            case LinkChanged c -> false;
            case AddendumPosted c -> false;
            case CountyCorrected c -> false;
            case TypeCorrected c -> false;
        };
    }

    /// The public name of the kind of change.
    default String kind() {
        return getClass().getSimpleName();
    }

    /// The public names of all kinds of change.
    static List<String> kinds() {
        return Arrays.stream(Change.class.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    }

    /// A permanent id: made of the kind, the agreement and the edition, so that no corrected text changes it.
    default String id() {
        // One edition may change both documents of an agreement.
        String document = this instanceof LinkChanged link ? link.document().name() : "";
        String key = kind() + document + "|" + at().agreement() + "|" + at().edition();
        return EditionMaker.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
