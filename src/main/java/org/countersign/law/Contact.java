package org.countersign.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where to turn or look.
///
/// @param id its id
/// @param kind what kind of contact
/// @param name what it is
/// @param runs who runs it
/// @param good what it is good for, and what not
/// @param way its address or number; empty where it was not kept
/// @param checked the day it was last checked against a source
/// @param basis what this rests on
public record Contact(
        String id, Kind kind, Bilingual name, String runs, Bilingual good, Optional<String> way, LocalDate checked,
        List<Basis> basis) implements Sourced {
    public Contact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(runs);
        Objects.requireNonNull(good);
        Objects.requireNonNull(way);
        Objects.requireNonNull(checked);
        basis = List.copyOf(basis);
    }

    /// What kind of contact.
    public enum Kind {
        /// A line for complaints about officers.
        COMPLAINT,
        /// A line on which people are reported; never one for complaints.
        TIP,
        /// A body of government.
        OFFICIAL,
        /// An organisation that explains rights.
        RIGHTS,
        /// A record of the lists or of policy.
        RECORD,
        /// An organisation that takes a side on the programme.
        VIEW
    }

    /// Whether its way is an address of the web.
    public boolean isOnTheWeb() {
        return way.filter(text -> text.startsWith("http")).isPresent();
    }

    static Contact read(Entry entry) {
        return new Contact(
                entry.id(), entry.choice("kind", Kind.class), entry.text("name"), entry.word("runs"), entry.text("good"),
                Optional.of(entry.word("way")).filter(way -> !way.equals(Source.NOT_KEPT)), entry.day("checked"), entry.basis());
    }
}
