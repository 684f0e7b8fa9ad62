package org.countersign.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.sighting.Column;
import org.countersign.sighting.DocumentLink;
import org.countersign.sighting.Read;
import org.countersign.sighting.ReadRow;

/// The clerical changes between two rows printed for one agreement.
final class PrintedOtherwise {
    private PrintedOtherwise() {}

    static List<Change> between(Printing before, Printing after, Optional<LocalDate> signedBefore, Optional<LocalDate> signed,
            Circumstance at) {
        List<Change> changes = new ArrayList<>();
        if (!signedBefore.equals(signed)) {
            changes.add(new Change.Redated(at, signedBefore, signed));
        }
        text(before, after, Column.AGENCY, ReadRow::name).ifPresent(texts -> changes.add(new Change.Renamed(at, texts[0], texts[1])));
        text(before, after, Column.COUNTY, ReadRow::county)
                .ifPresent(texts -> changes.add(new Change.CountyCorrected(at, texts[0], texts[1])));
        text(before, after, Column.TYPE, row -> row.type().value().orElse(""))
                .ifPresent(texts -> changes.add(new Change.TypeCorrected(at, texts[0], texts[1])));
        Optional<DocumentLink> old = before.row().moa().value();
        Optional<DocumentLink> now = after.row().moa().value();
        if (old.isEmpty() && now.isPresent()) {
            changes.add(new Change.LinkPosted(at, now.get().address()));
        } else if (!key(old).equals(key(now))) {
            changes.add(new Change.LinkChanged(at, Column.MOA, old.get().address(), now.map(DocumentLink::address).orElse("")));
        }
        addendum(before.row().addendum(), after.row().addendum(), at).ifPresent(changes::add);
        return changes;
    }

    private static Optional<Change> addendum(Read<DocumentLink> before, Read<DocumentLink> after, Circumstance at) {
        Optional<DocumentLink> old = before.value();
        Optional<DocumentLink> now = after.value();
        if (key(old).equals(key(now))) {
            return Optional.empty();
        }
        return Optional.of(
                old.isEmpty()
                        ? new Change.AddendumPosted(at, now.orElseThrow().address())
                        : new Change.LinkChanged(at, Column.ADDENDUM, old.get().address(), now.map(DocumentLink::address).orElse("")));
    }

    private static String key(Optional<DocumentLink> link) {
        return link.map(DocumentLink::key).orElse("");
    }

    /// Two texts that differ in more than blanks, case, and the shape of apostrophes, where both layouts have the column.
    private static Optional<String[]> text(Printing before, Printing after, Column column, Function<ReadRow, String> text) {
        if (before.layout().find(column).isEmpty() || after.layout().find(column).isEmpty()) {
            return Optional.empty();
        }
        String old = tidy(text.apply(before.row()));
        String now = tidy(text.apply(after.row()));
        return fold(old).equals(fold(now)) ? Optional.empty() : Optional.of(new String[] {old, now});
    }

    private static String tidy(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\u2018\\u2019\\u02bc`\\u00b4]", "'");
    }
}
